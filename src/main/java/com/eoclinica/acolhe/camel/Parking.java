package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.channel.Correspondent;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.Failure;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.TopicRecord;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.component.kafka.KafkaConstants;
import org.springframework.stereotype.Component;

/** Gathers from a failed exchange what operations keeps: the original, where it failed, and why. */
@Component
public class Parking {

    private final FailedMessages failedMessages;
    private final Clinics clinics;
    private final Correspondents correspondents;
    private final ObjectMapper json;

    Parking(FailedMessages failedMessages, Clinics clinics, Correspondents correspondents, ObjectMapper json) {
        this.failedMessages = failedMessages;
        this.clinics = clinics;
        this.correspondents = correspondents;
        this.json = json;
    }

    /** Parks what a Kafka route could not process. */
    public void park(Exchange exchange) throws IOException {
        var message = exchange.getMessage();
        var topic = message.getHeader(KafkaConstants.TOPIC, "unknown", String.class);
        var cause = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Exception.class);
        var payload = message.getBody(byte[].class);
        var key = message.getHeader(KafkaConstants.KEY, "", String.class);
        failedMessages.park(new Failure(
                clinic(key),
                "kafka:" + topic,
                message.getHeader(KafkaConstants.PARTITION, 0, Integer.class) + "/"
                        + message.getHeader(KafkaConstants.OFFSET, 0L, Long.class),
                key,
                exchange.getFromRouteId(),
                FailureHeaders.step(exchange),
                cause == null ? new IllegalStateException("no cause given") : cause,
                payload == null ? new byte[0] : payload));
    }

    /** Parks a record that nobody can read, where the route found it. */
    public void parkRecord(Exchange exchange, TopicRecord record, Exception cause) {
        failedMessages.park(new Failure(
                clinic(record.key()),
                "kafka:" + record.topic(),
                record.partition() + "/" + record.offset(),
                record.key(),
                exchange.getFromRouteId(),
                "read",
                cause,
                record.value()));
    }

    /** Parks work of a lane; {@code key} names it, {@code group} keeps its order. */
    public void parkWork(Exchange exchange, String key, String group) throws IOException {
        var message = exchange.getMessage();
        failedMessages.park(new Failure(
                correspondents
                        .find(UUID.fromString(group))
                        .map(Correspondent::clinicId)
                        .orElse(null),
                message.getHeader(FailureHeaders.ORIGIN, String.class),
                key,
                group,
                message.getHeader(FailureHeaders.ROUTE, String.class),
                message.getHeader(FailureHeaders.STEP, "", String.class),
                message.getHeader(FailureHeaders.CAUSE, Throwable.class),
                json.writeValueAsBytes(message.getBody())));
    }

    /** A record's key begins with the session that it came by. */
    private ClinicId clinic(String key) {
        return clinics.ofSession(key.split("\\|", 2)[0]).id();
    }
}
