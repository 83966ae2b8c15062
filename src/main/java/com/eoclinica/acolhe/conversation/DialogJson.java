package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.privacy.Place;
import com.eoclinica.acolhe.privacy.Seals;
import com.eoclinica.acolhe.understanding.ModelUse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a dialogue stands, as it is stored: sealed with its correspondent's key, for it holds names and documents. */
@Component
class DialogJson {

    private final ObjectMapper json;
    private final Seals seals;

    DialogJson(ObjectMapper json, Seals seals) {
        this.json = json;
        this.seals = seals;
    }

    /** @param writer whose conversation it is; their key opens it */
    Dialog read(Correspondent writer, UUID conversation, String stored) {
        try {
            return json.readValue(seals.openJson(writer.id(), place(writer, conversation), stored), Dialog.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored dialog is not readable: " + e.getOriginalMessage(), e);
        }
    }

    String write(Correspondent writer, UUID conversation, Dialog dialog) {
        return seals.sealJson(writer.id(), place(writer, conversation), text(dialog));
    }

    private static Place place(Correspondent writer, UUID conversation) {
        return new Place(writer.clinicId(), "conversation", "dialog", conversation);
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
