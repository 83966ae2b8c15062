package com.eoclinica.acolhe.understanding;

import java.util.List;

/** A text to be measured, in the shape in which a conversation hands over its own. */
public record Sample(String text, Question question, Sender sender) {

    public List<String> window() {
        return List.of(text);
    }
}
