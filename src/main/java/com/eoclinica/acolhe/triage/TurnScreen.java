package com.eoclinica.acolhe.triage;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Screens the messages of a turn one after another, as the {@link Lookout} saw them: a later message of the burst never takes
 * back an emergency.
 */
@Component
public class TurnScreen {

    private final Triage triage;

    public TurnScreen(Triage triage) {
        this.triage = triage;
    }

    /** @param before the texts before the turn, oldest first; @param said the turn's own */
    public Screening screen(List<String> before, List<String> said) {
        var first = firstEmergency(before, said);
        return triage.screen(window(before, said, first.orElse(said.size() - 1)));
    }

    /** Which of the turn's messages raised the alarm. */
    public OptionalInt firstEmergency(List<String> before, List<String> said) {
        return IntStream.range(0, said.size())
                .filter(last -> triage.screen(window(before, said, last)).isEmergency())
                .findFirst();
    }

    private static List<String> window(List<String> before, List<String> said, int last) {
        return Stream.concat(before.stream(), said.subList(0, last + 1).stream())
                .toList();
    }
}
