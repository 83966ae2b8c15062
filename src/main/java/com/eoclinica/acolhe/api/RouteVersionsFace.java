package com.eoclinica.acolhe.api;

import com.eoclinica.acolhe.operations.RouteVersions;
import com.eoclinica.acolhe.operations.RouteVersions.NoSuchVersion;
import com.eoclinica.acolhe.operations.RouteVersions.NotWritable;
import com.eoclinica.acolhe.operations.RouteVersions.Refused;
import com.eoclinica.acolhe.operations.RouteVersions.Return;
import com.eoclinica.acolhe.operations.RouteVersions.WentBack;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Earlier versions of a route's file, and the way back. */
@RestController
@RequestMapping("/api/v1/routes/{id}/versions")
class RouteVersionsFace {

    private final RouteVersions versions;

    RouteVersionsFace(RouteVersions versions) {
        this.versions = versions;
    }

    @GetMapping
    @Operation(summary = "Earlier versions of a route's file, newest first")
    List<String> list(@PathVariable String id) {
        return versions.of(id);
    }

    @PostMapping("/{version}")
    @Operation(
            summary = "Goes back to that version: 200, or 409 when a rehearsal refuses or the files cannot be written")
    ResponseEntity<Return> goBack(@PathVariable String id, @PathVariable String version) {
        var outcome = versions.goBack(id, version);
        return ResponseEntity.status(
                        switch (outcome) {
                            case WentBack _ -> HttpStatus.OK;
                            case Refused _, NotWritable _ -> HttpStatus.CONFLICT;
                            case NoSuchVersion _ -> HttpStatus.NOT_FOUND;
                        })
                .body(outcome);
    }
}
