package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.conversation.Hearing;
import com.eoclinica.acolhe.conversation.Turn;
import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.triage.Screening;
import com.eoclinica.acolhe.triage.TurnScreen;
import com.eoclinica.acolhe.understanding.Interpreter;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import java.util.List;

/** The real screen and the real local reader on a stage, watched for who came first; no model and no recording. */
public final class StagedReaders {

    private final TurnScreen screen;
    private final Interpreter reader;
    private boolean screened;
    private boolean screenedFirst;

    StagedReaders(TurnScreen screen, Interpreter reader) {
        this.screen = screen;
        this.reader = reader;
    }

    /** The answer of a model that is off. */
    public record Local(Reading local) implements Outcome {}

    void next() {
        screened = false;
        screenedFirst = true;
    }

    /** Red flags were looked for, and before anything was read. */
    boolean isScreenedFirst() {
        return screened && screenedFirst;
    }

    public Screening screen(List<String> before, List<String> said) {
        screened = true;
        return screen.screen(before, said);
    }

    public Reading read(String text, Question question) {
        screenedFirst &= screened;
        return reader.read(text, question);
    }

    public Local consult(List<String> window, Question question, Reading local, Sender sender, boolean emergency) {
        return new Local(local);
    }

    public List<Hearing> unheard(Turn turn) {
        return List.of();
    }

    public Turn listened(Turn turn) {
        return turn;
    }
}
