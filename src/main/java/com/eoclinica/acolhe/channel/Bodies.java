package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.privacy.Place;
import com.eoclinica.acolhe.privacy.Seals;
import com.eoclinica.acolhe.shared.ClinicId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a correspondent sent, as it lies in its row: JSON, sealed with their key. */
@Component
class Bodies {

    private final Seals seals;
    private final ObjectMapper json;

    Bodies(Seals seals, ObjectMapper json) {
        this.seals = seals;
        this.json = json;
    }

    /** Before the messages of many are sealed. */
    void ready(Collection<Correspondent> writers) {
        seals.ready(writers.stream()
                .distinct()
                .collect(Collectors.toMap(Correspondent::id, Correspondent::clinicId, (one, _) -> one)));
    }

    String seal(ClinicId clinic, UUID correspondent, UUID row, InboundMessage message) {
        try {
            var text = json.writerFor(InboundMessage.class).writeValueAsString(message);
            return seals.sealJson(correspondent, place(clinic, row), text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be kept: " + e.getOriginalMessage(), e);
        }
    }

    /** @param row with id, clinic_id, correspondent_id and body */
    InboundMessage open(ResultSet row) throws SQLException {
        return open(
                new ClinicId(row.getObject("clinic_id", UUID.class)),
                row.getObject("correspondent_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("body"));
    }

    InboundMessage open(ClinicId clinic, UUID correspondent, UUID row, String body) {
        try {
            return json.readValue(seals.openJson(correspondent, place(clinic, row), body), InboundMessage.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept message is not readable: " + e.getOriginalMessage(), e);
        }
    }

    private static Place place(ClinicId clinic, UUID row) {
        return new Place(clinic, "inbound_message", "body", row);
    }
}
