package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.shared.Outcome;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Sender;
import java.util.List;

/**
 * What was heard in a turn.
 *
 * @param text the turn's words as one text
 * @param window the patient's recent texts, this turn's last, for red flags spread over several messages
 * @param question what had just been asked
 * @param sender whose words these are, and whether a model outside may see them
 */
public record Hearing(String text, List<String> window, Question question, Sender sender) implements Outcome {

    /** The texts before this turn. */
    public List<String> before() {
        return window.subList(0, window.size() - 1);
    }
}
