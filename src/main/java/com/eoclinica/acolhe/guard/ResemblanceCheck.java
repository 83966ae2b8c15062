package com.eoclinica.acolhe.guard;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The second voter: no rule speaks, yet a sentence is more like the stopped replies than like the good ones. */
record ResemblanceCheck(Resemblance stopped) implements Check {

    private static final double TOO_MUCH = 0.65;
    private static final double TOO_MUCH_BESIDE_FACTS = 0.9;
    private static final Pattern HELP_LINE = Pattern.compile(" (?:192|193|190|188|180)(?= )");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        var doubtful = reply.sentences().stream()
                .filter(each -> !facts.says(each))
                .anyMatch(each ->
                        stopped.of(each, facts::knows) > (statesFacts(each, facts) ? TOO_MUCH_BESIDE_FACTS : TOO_MUCH));
        return doubtful ? Stream.of(Reason.DOUBTFUL) : Stream.empty();
    }

    /** Prices, hours and people have their own checks; a sentence about them needs stronger doubt. */
    private static boolean statesFacts(Sentence sentence, Facts facts) {
        return !Money.in(sentence.folded()).isEmpty()
                || !Hour.ranges(sentence.folded()).isEmpty()
                || !Mentions.in(sentence.folded(), facts.clinic()).all().isEmpty()
                || !facts.given().isBlank() && !Hour.singles(sentence.folded()).isEmpty()
                || sentence.has(HoursCheck.OPENS)
                || sentence.has(HELP_LINE);
    }
}
