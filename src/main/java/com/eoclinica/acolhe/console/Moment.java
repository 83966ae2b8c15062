package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.channel.Correspondence.Line;
import com.eoclinica.acolhe.conversation.Understood;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing on the time line of a conversation: a message, or what was understood of those before it. */
record Moment(Instant at, @Nullable Line line, @Nullable Understood turn) {

    /** In the order of time; at the same instant the patient's words, then what was understood, then the answer. */
    static List<Moment> of(List<Line> lines, List<Understood> turns) {
        return Stream.concat(
                        lines.stream().map(line -> new Moment(line.at(), line, null)),
                        turns.stream().map(turn -> new Moment(turn.takenAt().toInstant(), null, turn)))
                .sorted(Comparator.comparing(Moment::at).thenComparing(Moment::rank))
                .toList();
    }

    private int rank() {
        if (line == null) return 1;
        return line.fromClinic() ? 2 : 0;
    }
}
