package com.eoclinica.acolhe.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Everybody under a legal hold together, as the catalogue's conditions ask for them. */
record Held(UUID[] correspondents, UUID[] patients) {

    static Held of(Collection<Person> people) {
        return new Held(all(people, Person::correspondents), all(people, Person::patients));
    }

    private static UUID[] all(Collection<Person> people, Function<Person, Set<UUID>> ids) {
        return people.stream()
                .flatMap(each -> ids.apply(each).stream())
                .distinct()
                .toArray(UUID[]::new);
    }
}
