package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Send.Claim;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The bodies of our calls to WAHA. WAHA checks little, so nothing empty or of another form may get here. */
@Component
public class WahaCalls {

    private final ObjectMapper json;
    private final OutgoingFiles files;

    WahaCalls(ObjectMapper json, OutgoingFiles files) {
        this.json = json;
        this.files = files;
    }

    /** The body of the claim's call, under our own message id. */
    public String send(Claim claim) throws JsonProcessingException {
        return claim.attached() == null ? text(claim) : files.body(claim);
    }

    private String text(Claim claim) throws JsonProcessingException {
        return json.writeValueAsString(Map.of(
                "session", claim.session(),
                "chatId", claim.chatId(),
                "id", claim.messageId(),
                "text", claim.text(),
                "linkPreview", false));
    }

    /** The body of {@code sendText} for an answer past the outbox. */
    public String direct(DirectAnswer answer) throws JsonProcessingException {
        return json.writeValueAsString(Map.of(
                "session", answer.session(),
                "chatId", answer.chatId(),
                "id", answer.messageId(),
                "text", answer.text(),
                "linkPreview", false));
    }

    /** The body of {@code startTyping} while somebody of the clinic writes. */
    public String person(Correspondent to) throws JsonProcessingException {
        return which(to.session(), to.chatId());
    }

    /** The body of {@code sendSeen}, {@code startTyping} and {@code stopTyping}. */
    public String chat(Claim claim) throws JsonProcessingException {
        return which(claim.session(), claim.chatId());
    }

    private String which(String session, String chatId) throws JsonProcessingException {
        return json.writeValueAsString(Map.of("session", session, "chatId", chatId));
    }
}
