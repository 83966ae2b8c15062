package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.ClinicId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who writes to the clinic on one WhatsApp session, known by one or more addresses. */
public record Correspondent(
        UUID id,
        ClinicId clinicId,
        String session,
        String chatId,
        @Nullable String phone) {}
