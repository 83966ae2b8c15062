package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.understanding.Question;
import java.util.List;

/**
 * What was heard in a turn.
 *
 * @param text the turn's words as one text
 * @param window the patient's recent texts, this turn's last, for red flags spread over several messages
 * @param question what had just been asked
 */
public record Hearing(String text, List<String> window, Question question) implements Outcome {

    /** The texts before this turn. */
    public List<String> before() {
        return window.subList(0, window.size() - 1);
    }
}
