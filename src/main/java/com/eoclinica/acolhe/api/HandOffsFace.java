package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.HandOff;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hand-offs for machines; without a status, all that are open. */
@RestController
@RequestMapping("/api/v1/hand-offs")
class HandOffsFace {

    private final Desk desk;

    HandOffsFace(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Hand-offs, most urgent first; without a status all that are open")
    List<HandOff> list(
            @RequestParam(required = false) @Pattern(regexp = "waiting|assigned|returned|closed") @Nullable
                    String status) {
        return desk.list(status);
    }
}
