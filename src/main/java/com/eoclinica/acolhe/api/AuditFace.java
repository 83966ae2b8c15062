package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.access.CallingClinic;
import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.AuditEntry;
import com.eoclinica.acolhe.audit.AuditVerification;
import com.eoclinica.acolhe.audit.Verdict;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail for machines: who did what, as pseudonyms, and whether the trail is whole. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditFace {

    private final Audit audit;
    private final AuditVerification verification;
    private final CallingClinic clinic;

    AuditFace(Audit audit, AuditVerification verification, CallingClinic clinic) {
        this.audit = audit;
        this.verification = verification;
        this.clinic = clinic;
    }

    /** {@code kind} is Sound or Broken; {@code verdict} then holds the number of entries, or the first wrong one. */
    record Checked(String kind, Verdict verdict) {}

    @GetMapping
    @Operation(summary = "Entries, newest first; the next page is before the last seq of this one")
    List<AuditEntry> list(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        return audit.list(clinic.id(), before, limit);
    }

    @GetMapping("/verification")
    @Operation(summary = "Follows the chain from its start")
    List<Checked> verify() {
        var mine = clinic.id();
        return verification.verify().stream()
                .filter(verdict -> verdict.clinic().equals(mine))
                .map(verdict -> new Checked(verdict.kind(), verdict))
                .toList();
    }
}
