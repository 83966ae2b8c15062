package com.eoclinica.acolhe.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Where a dialogue stands, as it is stored. */
@Component
class DialogJson {

    private final ObjectMapper json;

    DialogJson(ObjectMapper json) {
        this.json = json;
    }

    Dialog read(String stored) {
        try {
            return json.readValue(stored, Dialog.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored dialog is not readable: " + e.getOriginalMessage(), e);
        }
    }

    String write(Dialog dialog) {
        try {
            return json.writeValueAsString(dialog);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dialog cannot be stored: " + e.getOriginalMessage(), e);
        }
    }
}
