package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.Columns;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who said they want no messages of ours is not written to after they were forgotten either: of their no a bare print of the
 * phone is kept, and whoever comes with that phone again starts with it. They may change their mind as ever.
 */
@Component
public class OptOuts {

    private final JdbcClient db;
    private final Prints prints;
    private final Clock clock;

    OptOuts(JdbcClient db, Prints prints, Clock clock) {
        this.db = db;
        this.prints = prints;
        this.clock = clock;
    }

    private record Line(String phone, boolean granted) {}

    /** Before they are forgotten. Joins the caller's transaction. */
    void keep(Person person) {
        var lines = db.sql("""
                        select distinct on (c.id) c.phone, s.granted
                          from correspondent c join consent s on s.correspondent_id = c.id and s.purpose = 'messages'
                         where c.id = any(cast(? as uuid[])) and c.phone is not null
                         order by c.id, s.given_at desc
                        """)
                .param(Columns.of(person.correspondents()))
                .query(Line.class)
                .list();
        keep(person.clinic(), prints(lines, false));
        drop(person.clinic(), prints(lines, true));
    }

    /** For somebody new, before they are added. */
    public void recall(ClinicId clinic, UUID correspondent, @Nullable String phone) {
        if (phone == null) return;
        db.sql("""
                        insert into consent (id, clinic_id, correspondent_id, purpose, granted, text_version, turn_id, given_at)
                        select :id, clinic_id, :correspondent, 'messages', false, 0, :id, :now
                          from opt_out where clinic_id = :clinic and print = :print
                        """)
                .param("id", Ids.next())
                .param("clinic", clinic.value())
                .param("correspondent", correspondent)
                .param("print", prints.phone(phone))
                .param("now", now())
                .update();
    }

    private List<String> prints(List<Line> lines, boolean granted) {
        return lines.stream()
                .filter(each -> each.granted() == granted)
                .map(each -> prints.phone(each.phone()))
                .toList();
    }

    private void keep(ClinicId clinic, List<String> prints) {
        db.sql("""
                        insert into opt_out (clinic_id, print, kept_at)
                        select :clinic, print, :now from unnest(cast(:prints as text[])) as each (print) on conflict do nothing
                        """)
                .param("clinic", clinic.value())
                .param("now", now())
                .param("prints", Columns.of(prints))
                .update();
    }

    private void drop(ClinicId clinic, List<String> prints) {
        db.sql("delete from opt_out where clinic_id = ? and print = any(cast(? as text[]))")
                .params(clinic.value(), Columns.of(prints))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
