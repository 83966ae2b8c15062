package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Account;
import com.eoclinica.acolhe.access.Accounts;
import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.audit.Audit;
import com.eoclinica.acolhe.audit.AuditVerification;
import com.eoclinica.acolhe.audit.Verdict.Broken;
import com.eoclinica.acolhe.audit.Verdict.Sound;
import com.eoclinica.acolhe.shared.ClinicId;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail for people: who did what, newest first, and whether anything in it was changed since. */
@Controller
@RequestMapping("/audit")
class AuditPage {

    private static final int PAGE = 50;

    private final Audit audit;
    private final AuditVerification verification;
    private final Accounts accounts;

    AuditPage(Audit audit, AuditVerification verification, Accounts accounts) {
        this.audit = audit;
        this.verification = verification;
        this.accounts = accounts;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable Long before, @AuthenticationPrincipal SignedIn who, Model model) {
        var entries = audit.list(who.clinicId(), before, PAGE);
        model.addAttribute("entries", entries);
        if (entries.size() == PAGE) model.addAttribute("more", entries.getLast().seq());
        model.addAttribute("people", people(who.clinicId()));
        return "console/audit";
    }

    /** A deed of its own, since it reads everything. */
    @PostMapping("/verification")
    String verify(@AuthenticationPrincipal SignedIn who, Model model) {
        verification.verify().stream()
                .filter(verdict -> verdict.clinic().equals(who.clinicId()))
                .forEach(verdict -> {
                    switch (verdict) {
                        case Sound(var _, var entries) -> model.addAttribute("sound", entries);
                        case Broken(var _, var seq, var _) -> model.addAttribute("broken", seq);
                    }
                });
        return show(null, who, model);
    }

    /** Actors as the trail names them, and how colleagues know them. */
    private Map<String, String> people(ClinicId clinic) {
        return accounts.of(clinic).stream().collect(Collectors.toMap(each -> "account:" + each.id(), Account::name));
    }
}
