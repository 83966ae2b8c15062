package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.privacy.Place;
import com.eoclinica.acolhe.privacy.Seals;
import com.eoclinica.acolhe.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the clinic says to a correspondent, as it lies in the outbox: sealed with their key. */
@Component
class Texts {

    private final Seals seals;

    Texts(Seals seals) {
        this.seals = seals;
    }

    String seal(Outgoing message, UUID row) {
        return seals.seal(message.correspondentId(), place(message.clinicId(), row), message.text());
    }

    /** @param row with id, clinic_id, correspondent_id and body */
    String open(ResultSet row) throws SQLException {
        return seals.open(
                row.getObject("correspondent_id", UUID.class),
                place(new ClinicId(row.getObject("clinic_id", UUID.class)), row.getObject("id", UUID.class)),
                row.getString("body"));
    }

    private static Place place(ClinicId clinic, UUID row) {
        return new Place(clinic, "outbound_message", "body", row);
    }
}
