package com.eoclinica.acolhe.privacy;

import com.eoclinica.acolhe.shared.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets a person (LGPD art. 18, IV and VI): one transaction takes everything personal out of every table, then what lies
 * outside the database is forgotten. A second look some minutes later takes what was in flight meanwhile.
 */
@Component
public class Erasure {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    private static final String SHARED_LINE =
            "As mensagens da linha ficam, porque outras pessoas usam o mesmo telefone.";

    private final Catalogue catalogue;
    private final People people;
    private final PersonRows rows;
    private final LegalHolds holds;
    private final OptOuts optOuts;
    private final List<Forgetful> elsewhere;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Erasure(
            Catalogue catalogue,
            People people,
            PersonRows rows,
            LegalHolds holds,
            OptOuts optOuts,
            List<Forgetful> elsewhere,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.catalogue = catalogue;
        this.people = people;
        this.rows = rows;
        this.holds = holds;
        this.optOuts = optOuts;
        this.elsewhere = elsewhere;
        this.db = db;
        this.transaction = transaction;
    }

    /** @param id of a correspondent or a patient; @param who decided it */
    public Erased erase(UUID id, String who) {
        var person = people.find(id);
        if (person.isEmpty()) return new Erased.Unknown();
        var erased = Objects.requireNonNull(transaction.execute(_ -> erase(person.get(), who)));
        if (erased instanceof Erased.Done) forgetAtOnce(person.get());
        return erased;
    }

    /** The rows are gone; what cannot be reached now is forgotten by the second look. */
    private void forgetAtOnce(Person person) {
        try {
            forgetElsewhere(person);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Something outside the database still remembers: {}",
                    e.getClass().getName());
        }
    }

    private Erased erase(Person person, String who) {
        rows.lock(person);
        return refusal(person).orElseGet(() -> {
            var erasure = record(person, who);
            optOuts.keep(person);
            return new Erased.Done(erasure, wipe(person, erasure), stays(person));
        });
    }

    private Optional<Erased> refusal(Person person) {
        var hold = holds.against(person);
        if (hold.isPresent()) return Optional.of(new Erased.Held(hold.get()));
        return catalogue.tablesOfPeople().entrySet().stream()
                .filter(each -> each.getValue().blocks() instanceof String which
                        && rows.exist(each.getKey(), each.getValue(), person, which))
                .<Erased>map(each -> new Erased.StillNeeded(each.getKey()))
                .findFirst();
    }

    /** @return by table, how many rows changed */
    Map<String, Integer> wipe(Person person, UUID erasure) {
        var counts = new LinkedHashMap<String, Integer>();
        catalogue.tablesOfPeople().forEach((name, table) -> {
            var count = rows.erase(name, table, person);
            if (count > 0) counts.put(name, count);
        });
        counts.forEach((name, count) -> rows.prove(person, erasure, name, count));
        return counts;
    }

    void forgetElsewhere(Person person) {
        elsewhere.forEach(each -> each.forget(person.ids()));
    }

    private UUID record(Person person, String who) {
        var id = Ids.next();
        db.sql("""
                        insert into erasure (id, clinic_id, correspondents, patients, erased_by, erased_at)
                        values (:id, :clinic, :correspondents, :patients, :who, :now)
                        """)
                .param("id", id)
                .param("clinic", person.clinic().value())
                .param("correspondents", person.correspondents().toArray(UUID[]::new))
                .param("patients", person.patients().toArray(UUID[]::new))
                .param("who", who)
                .param("now", rows.now())
                .update();
        return id;
    }

    private List<String> stays(Person person) {
        var kept = catalogue.tablesOfPeople().entrySet().stream()
                .filter(each -> !each.getValue().isDeletedAtErasure())
                .filter(each -> rows.exist(each.getKey(), each.getValue(), person, "true"))
                .map(each -> each.getValue().holds() + ", sem dados pessoais: "
                        + catalogue.retention(each.getValue()).why().toLowerCase(Locale.ROOT));
        return (person.sharedLine() ? Stream.concat(kept, Stream.of(SHARED_LINE)) : kept).toList();
    }
}
