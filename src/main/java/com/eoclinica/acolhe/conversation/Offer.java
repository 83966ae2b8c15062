package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.scheduling.Slot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbered choices last shown; {@code id} is the turn that showed them, so that choosing twice acts once. */
public record Offer(String id, List<Option> options) {

    /** One numbered line: what it reads, and what it stands for. */
    public record Option(String label, String key, @Nullable Slot slot) {

        static Option of(String label, String key) {
            return new Option(label, key, null);
        }
    }

    /** Counts from 1; -1 is the last and 0 any of them. */
    Optional<Option> pick(int index) {
        var at = index == -1 ? options.size() : index == 0 ? 1 : index;
        return at < 1 || at > options.size() ? Optional.empty() : Optional.of(options.get(at - 1));
    }

    List<String> labels() {
        return options.stream().map(Option::label).toList();
    }
}
