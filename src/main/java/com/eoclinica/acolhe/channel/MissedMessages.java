package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Admission.Accepted;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds in a chat what never reached us, and gives it the form in which a webhook would have brought it. */
@Component
public class MissedMessages {

    /** In a webhook's place only on what was pulled: written so long ago that a person should answer. */
    static final String LATE = "pulledLate";

    private final GapSettings settings;
    private final SeenMessages seen;
    private final ObjectMapper json;
    private final Clock clock;
    private final String topic;
    private final Counter pulled;
    private final Counter late;

    MissedMessages(
            GapSettings settings,
            SeenMessages seen,
            ObjectMapper json,
            Clock clock,
            MeterRegistry meters,
            @Value("${acolhe.topic.message-received}") String topic) {
        this.settings = settings;
        this.seen = seen;
        this.json = json;
        this.clock = clock;
        this.topic = topic;
        this.pulled = meters.counter("acolhe.gap.messages", "found", "in-time");
        this.late = meters.counter("acolhe.gap.messages", "found", "late");
    }

    /**
     * Those of a chat's messages that we never got, oldest first.
     *
     * @param date when WAHA said so, its {@code Date} header
     */
    public List<Missed> of(String session, Integer code, @Nullable String date, byte[] body) throws IOException {
        var now = date == null ? clock.instant() : moment(date);
        var listed = StreamSupport.stream(WahaRefused.unlessOk(code, body).spliterator(), false)
                .map(payload -> missed(session, payload, now))
                .filter(each -> WahaEvents.destination(each.event()) instanceof WahaEvents.Wanted)
                .sorted(Comparator.comparing(
                        each -> WahaTime.sentAt(each.event(), each.message().node())))
                .toList();
        return seen.without(session, listed);
    }

    /** With its file, if WAHA still has it; without, it is taken in as it is listed. */
    public Missed withFile(Missed missed, @Nullable Integer code, byte[] body) throws IOException {
        if (code == null || code != 200) return missed;
        return new Missed(event(missed.session(), WebhookJson.read(body), missed.late()), missed.late());
    }

    /** Through the same door as a webhook, behind its signature. */
    public Accepted admitted(Missed missed) throws JsonProcessingException {
        (missed.late() ? late : pulled).increment();
        var key = missed.session() + "|" + missed.chatId();
        return new Accepted(topic, key, json.writeValueAsBytes(missed.event()));
    }

    private Missed missed(String session, JsonNode payload, Instant now) {
        var sent = WahaTime.of(payload);
        var late = sent.isBefore(now.minus(settings.answeredWithin()));
        return new Missed(event(session, payload, late), late);
    }

    private static JsonNode event(String session, JsonNode payload, boolean late) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("event", "message.any")
                .put("session", session)
                .put(LATE, late)
                .set("payload", payload);
    }

    private static Instant moment(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
}
