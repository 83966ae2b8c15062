package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.NinthDigit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who wrote from a phone; nobody is added by being looked for. */
@Component
public class Writers {

    private final JdbcClient db;

    Writers(JdbcClient db) {
        this.db = db;
    }

    /** @param phone E.164; with or without Brazil's ninth digit it is the same person */
    public List<UUID> from(ClinicId clinic, String phone) {
        var digits = phone.substring(1);
        var spellings = Stream.concat(Stream.of(digits), NinthDigit.otherSpelling(digits).stream())
                .map(each -> each + "@c.us")
                .toList();
        return db.sql("""
                        select distinct correspondent_id from correspondent_address
                         where clinic_id = :clinic and address = any(cast(:spellings as text[]))
                        """)
                .param("clinic", clinic.value())
                .param("spellings", spellings.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }
}
