package com.eoclinica.acolhe.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where sealed words lie. They open only there, so that nobody can move them into another row, column or clinic. */
public record Place(@Nullable ClinicId clinic, String table, String column, UUID row) {

    byte[] associatedData() {
        return "%s|%s|%s|%s".formatted(clinic, table, column, row).getBytes(UTF_8);
    }
}
