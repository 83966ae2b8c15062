package com.eoclinica.acolhe.audit;

import com.eoclinica.acolhe.shared.ClinicId;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The heads of all chains, one JSON line each, added to a file that should lie where the database's administrator has no
 * reach: who cuts the end off a chain cannot cut it off there.
 */
@Component
public class AuditAnchor {

    private static final Logger LOG = LoggerFactory.getLogger(AuditAnchor.class);

    private final AuditEntries entries;
    private final AuditSettings settings;
    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock;

    AuditAnchor(AuditEntries entries, AuditSettings settings, Clock clock) {
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    /** A head as written: {@code hash} in hexadecimal, {@code at} an ISO instant. */
    record Anchored(UUID clinic, long seq, String hash, String at) {

        @JsonIgnore
        ClinicId clinicId() {
            return new ClinicId(clinic);
        }
    }

    /** Adds today's heads; called by the clock of a route. Without a file it says so, for then a cut end stays unseen. */
    public void write() {
        if (settings.anchor().isBlank()) {
            LOG.warn("The audit trail is not anchored: set ACOLHE_AUDIT_ANCHOR to a file on another machine");
            return;
        }
        var lines = entries.heads().stream().map(this::line).collect(Collectors.joining());
        try {
            Files.writeString(
                    Path.of(settings.anchor()),
                    lines,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Anchored> read() {
        if (settings.anchor().isBlank() || !Files.exists(Path.of(settings.anchor()))) return List.of();
        try {
            return Files.readAllLines(Path.of(settings.anchor())).stream()
                    .map(this::anchored)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(AuditEntries.Head head) {
        var hash = HexFormat.of().formatHex(head.hash());
        var anchored = new Anchored(
                head.clinic().value(), head.seq(), hash, clock.instant().toString());
        try {
            return json.writeValueAsString(anchored) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Anchored anchored(String line) {
        try {
            return json.readValue(line, Anchored.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
