package com.eoclinica.acolhe.conversation;

import java.util.List;

/** A sentence to be said: the template's key and what fills it. */
public record Say(String template, List<String> values) {

    static Say of(String template, String... values) {
        return new Say(template, List.of(values));
    }
}
