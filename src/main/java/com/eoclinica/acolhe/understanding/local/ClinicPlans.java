package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.InsurancePlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plans of the clinic in service, by every name patients give them. */
final class ClinicPlans {

    private record Name(Pattern pattern, InsurancePlan plan) {}

    private record Known(long version, List<Name> names) {}

    private final Supplier<Optional<Clinic>> clinic;
    private volatile Known known = new Known(Long.MIN_VALUE, List.of());

    ClinicPlans(Supplier<Optional<Clinic>> clinic) {
        this.clinic = clinic;
    }

    Optional<Slot> read(Plain text) {
        return names().stream()
                .flatMap(name -> text.find(name.pattern).stream()
                        .map(match -> new Slot("plan", name.plan.name(), text.span(match))))
                .findFirst();
    }

    /** The clinic's code for a plan's name, or the name itself where the clinic doesn't work with it. */
    String code(String plan) {
        return names().stream()
                .filter(name -> name.pattern.matcher(Plain.fold(plan)).matches())
                .map(name -> name.plan.code())
                .findFirst()
                .orElse(plan);
    }

    private List<Name> names() {
        clinic.get().filter(each -> each.version() != known.version).ifPresent(this::learn);
        return known.names;
    }

    private void learn(Clinic current) {
        var names = current.plans().stream()
                .flatMap(plan -> Stream.concat(Stream.of(plan.name()), plan.names().stream())
                        .filter(name -> !name.isBlank())
                        .map(name -> new Name(word(name), plan)))
                .toList();
        known = new Known(current.version(), names);
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(Plain.fold(name.strip())) + "(?![a-z0-9])");
    }
}
