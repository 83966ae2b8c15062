package com.eoclinica.acolhe.triage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The red-flag screen: reads the recent words of one conversation before anyone else does. Pure: same words, same answer. */
@Component
public class Triage {

    /** The id under which records name the second reader; the plain rules have ids of their own. */
    static final String LIKENESS = "like-signed-examples";

    private final Vocabulary vocabulary;
    private final RedFlags redFlags;
    private final SecondReader secondReader;
    private final String version;

    public Triage() {
        this(SignedFiles.load(), weights());
    }

    /** By other rules than the signed ones: only to see on a stage what they would change. */
    public static Triage rehearsing(byte[] rules) {
        return new Triage(new SignedFiles(rules, SignedFiles.load().examples()), weights());
    }

    Triage(SignedFiles signed, Weights weights) {
        var book = new RuleBook(signed.rules());
        vocabulary = new Vocabulary(book, signed.words());
        redFlags = book.redFlags();
        secondReader = new SecondReader(weights, book.thresholds());
        version = signed.version(book);
    }

    /** Screens recent texts, oldest first, newest last. */
    public Screening screen(List<String> window) {
        var verdict = new Verdict(version);
        for (var text : Window.texts(window, vocabulary)) {
            redFlags.fired(text).forEach(rule -> verdict.add(rule.urgency(), rule.protocol(), rule.id()));
            var opinion = secondReader.read(text);
            if (opinion.urgency() != Urgency.ROUTINE) verdict.add(opinion.urgency(), opinion.protocol(), LIKENESS);
        }
        return verdict.screening();
    }

    private static Weights weights() {
        try {
            return Weights.read(new ByteArrayInputStream(RuleBook.bytes("/triage/weights.bin")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
