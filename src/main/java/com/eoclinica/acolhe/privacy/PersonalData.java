package com.eoclinica.acolhe.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is kept of one person, to be given to them (LGPD art. 18, II and V). */
@Component
public class PersonalData {

    private final Catalogue catalogue;
    private final People people;
    private final PersonRows rows;

    PersonalData(Catalogue catalogue, People people, PersonRows rows) {
        this.catalogue = catalogue;
        this.people = people;
        this.rows = rows;
    }

    /** One kind of data: what it is, why and how long it is kept, and the rows. */
    public record Part(
            String table, String holds, String purpose, String kept, List<Map<String, @Nullable Object>> rows) {}

    /** Whoever else writes on the same line is not in it. Empty when nobody has that id. */
    @Transactional(readOnly = true)
    public Optional<List<Part>> of(UUID person) {
        return people.find(person).map(this::parts);
    }

    private List<Part> parts(Person person) {
        var parts = new ArrayList<Part>();
        catalogue.tablesOfPeople().forEach((name, table) -> {
            var found = rows.read(name, table, person);
            if (!found.isEmpty()) parts.add(part(name, table, found));
        });
        return List.copyOf(parts);
    }

    private Part part(String name, KeptTable table, List<Map<String, Object>> found) {
        var readable = found.stream().map(Readable::row).toList();
        return new Part(
                name,
                table.holds(),
                catalogue.purpose(table.purpose()),
                catalogue.retention(table).inWords(),
                readable);
    }
}
