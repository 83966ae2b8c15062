package com.eoclinica.acolhe.fhir;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a search. One we do not know is refused, for ignoring it would answer more than was asked. */
record Search(String type, Map<String, List<String>> given) {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final Set<String> EVERYWHERE = Set.of("_count", "_after", "_format", "_id");

    static Search of(String type, Map<String, List<String>> given, String... known) {
        var all = new HashSet<>(EVERYWHERE);
        all.addAll(Arrays.asList(known));
        for (var name : given.keySet()) {
            if (!all.contains(name))
                throw FhirProblem.badParameter(
                        name,
                        "not a search parameter here; use "
                                + all.stream().sorted().collect(Collectors.joining(", ")));
        }
        return new Search(type, given);
    }

    /** The only value of a parameter that cannot be narrowed by a second one. */
    Optional<String> one(String name) {
        var values = given.getOrDefault(name, List.of());
        if (values.size() > 1) throw FhirProblem.badParameter(name, "give it once");
        if (values.isEmpty()) return Optional.empty();
        if (values.getFirst().isBlank() || values.getFirst().indexOf('\0') >= 0)
            throw FhirProblem.badParameter(name, "has no value");
        return Optional.of(values.getFirst());
    }

    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** Alternatives divided by commas; empty means any. */
    <T> Set<T> anyOf(String name, Function<String, T> reading) {
        return one(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(reading)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The id behind {@code Patient/…} or alone. */
    @Nullable
    String reference(String name, String target) {
        return one(name).map(value -> id(name, target, value)).orElse(null);
    }

    /** The code of {@code system|code}, {@code |code} or {@code code}; the system must be the one we use. */
    @Nullable
    String token(String name, String system) {
        return one(name).map(value -> code(name, system, value)).orElse(null);
    }

    int count() {
        var text = one("_count").orElse(Integer.toString(USUAL));
        if (!text.matches("[1-9]\\d{0,5}")) throw FhirProblem.badParameter("_count", "a number from 1 on");
        return Math.min(Integer.parseInt(text), MOST);
    }

    @Nullable
    String after() {
        return one("_after").orElse(null);
    }

    private static String id(String name, String target, String value) {
        var slash = value.lastIndexOf('/');
        if (slash >= 0 && !value.substring(0, slash).endsWith(target))
            throw FhirProblem.badParameter(name, "refers to a " + target);
        return value.substring(slash + 1);
    }

    private static String code(String name, String system, String value) {
        var bar = value.lastIndexOf('|');
        if (bar > 0 && !value.substring(0, bar).equals(system))
            throw FhirProblem.badParameter(name, "the system is " + system);
        return value.substring(bar + 1);
    }
}
