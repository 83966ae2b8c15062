package com.eoclinica.acolhe.understanding.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * What a model answered, with its bill. Travels through the route as JSON, since Camel's component hands on text only.
 *
 * @param version the model the provider says it used
 */
record Answer(
        @Nullable String text, Ending ending, String model, String version, int tokensIn, int tokensOut, int millis) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How it ended: only an answered one has a text to be read. */
    enum Ending {
        ANSWERED,
        BLOCKED,
        EMPTY,
        CUT
    }

    /** The same answer with another try's bill on it. */
    Answer plus(Answer earlier) {
        return new Answer(
                text,
                ending,
                model,
                version,
                tokensIn + earlier.tokensIn,
                tokensOut + earlier.tokensOut,
                millis + earlier.millis);
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    static Answer read(String written) {
        try {
            return JSON.readValue(written, Answer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of our own cannot be read", e);
        }
    }
}
