package com.eoclinica.acolhe.channel;

import com.eoclinica.acolhe.channel.Admission.Accepted;
import com.eoclinica.acolhe.channel.Admission.Ignored;
import com.eoclinica.acolhe.channel.Admission.Refused;
import com.eoclinica.acolhe.privacy.Transit;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The front door: lets in what WAHA signed and we can read, and nothing else. Touches no store. */
@Component
public class FrontDoor {

    private static final int LARGEST_BODY = 1 << 20;
    private static final String ALGORITHM = "sha512";
    private static final String NAME = "acolhe.webhook";

    /** The key in force and, while WAHA is being given another, the one before. */
    private final List<WebhookSignature> signatures;

    private final Transit transit;
    private final ChatKeys keys;
    private final MeterRegistry meters;
    private final String messages;
    private final String reports;

    FrontDoor(
            WahaSettings waha,
            @Value("${acolhe.waha.hmac-key-before:}") String keyBefore,
            Transit transit,
            ChatKeys keys,
            MeterRegistry meters,
            @Value("${acolhe.topic.message-received}") String messages,
            @Value("${acolhe.topic.status-reported}") String reports) {
        this.signatures = Stream.of(waha.hmacKey(), keyBefore)
                .filter(key -> !key.isBlank())
                .map(WebhookSignature::new)
                .toList();
        this.transit = transit;
        this.keys = keys;
        this.meters = meters;
        this.messages = messages;
        this.reports = reports;
        meters.counter(NAME, "result", "accepted", "kind", "message");
        meters.counter(NAME, "result", "accepted", "kind", "report");
        meters.counter(NAME, "result", "refused", "kind", "401");
        meters.counter(NAME, "result", "refused", "kind", "503");
    }

    /** {@code algorithm} is what the sender says it signed with; one that is not ours is refused, none is fine. */
    public Admission admit(@Nullable InputStream body, @Nullable String hmac, @Nullable String algorithm)
            throws IOException {
        var bytes = body == null ? new byte[0] : body.readNBytes(LARGEST_BODY + 1);
        var admission = admit(bytes, hmac, algorithm);
        if (!(admission instanceof Accepted)) count(result(admission), kind(admission));
        return admission;
    }

    /** What was let in is counted once it is kept. */
    public void stored(Accepted accepted) {
        count(result(accepted), kind(accepted));
    }

    /** The sender has been told to come back. */
    public void notStored() {
        count("refused", "503");
    }

    private void count(String result, String kind) {
        meters.counter(NAME, "result", result, "kind", kind).increment();
    }

    private Admission admit(byte[] bytes, @Nullable String hmac, @Nullable String algorithm) {
        if (bytes.length > LARGEST_BODY) return refused(413, "The body is larger than 1 MiB");
        if (algorithm != null && !algorithm.equals(ALGORITHM))
            return refused(401, "X-Webhook-Hmac-Algorithm is not " + ALGORITHM);
        if (signatures.stream().noneMatch(each -> each.matches(bytes, hmac)))
            return refused(401, "X-Webhook-Hmac does not match the body");
        try {
            return sort(WebhookJson.read(bytes), bytes);
        } catch (IOException e) {
            return refused(400, "The body is not JSON in UTF-8 of at most 32 levels");
        }
    }

    private Admission sort(JsonNode event, byte[] bytes) {
        return switch (WahaEvents.destination(event)) {
            case WahaEvents.Wanted(var key) -> new Accepted(messages, keys.of(key), transit.seal(messages, bytes));
            case WahaEvents.Report(var key) -> new Accepted(reports, key, transit.seal(reports, bytes));
            case WahaEvents.Unwanted(var kind) -> new Ignored(kind);
            case WahaEvents.Malformed(var field) ->
                refused(400, "The field " + field + " is missing or of another type");
        };
    }

    private static Refused refused(int status, String detail) {
        return new Refused(
                status, "{\"status\":%d,\"title\":\"Webhook refused\",\"detail\":\"%s\"}".formatted(status, detail));
    }

    private static String result(Admission admission) {
        return switch (admission) {
            case Accepted _ -> "accepted";
            case Ignored _ -> "ignored";
            case Refused _ -> "refused";
        };
    }

    private String kind(Admission admission) {
        return switch (admission) {
            case Accepted accepted -> accepted.topic().equals(messages) ? "message" : "report";
            case Ignored(var kind) -> kind;
            case Refused refused -> Integer.toString(refused.status());
        };
    }
}
