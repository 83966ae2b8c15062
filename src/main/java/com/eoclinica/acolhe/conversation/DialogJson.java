package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.ModelUse;
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
        return text(dialog);
    }

    String write(ModelUse use) {
        return text(use);
    }

    private String text(Object record) {
        try {
            return json.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dialog cannot be stored: " + e.getOriginalMessage(), e);
        }
    }
}
