package com.eoclinica.acolhe.camel;

import com.eoclinica.acolhe.privacy.Transit;
import com.eoclinica.acolhe.shared.TopicRecord;
import io.opentelemetry.api.trace.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.consumer.DefaultKafkaManualCommit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/**
 * A batch taken from a topic: opened as plain records, and committed in one request after all of it went through the route.
 * Camel's own commit of a batch knows its last partition only, and its auto-commit also what was polled but not processed.
 */
@Component
public class TopicBatch {

    private static final String OFFSETS = "AcolheOffsets";
    private static final String CONSUMER = "AcolheConsumer";
    private static final String SPANS = "AcolheSpans";

    private final Spans spans;
    private final Transit transit;

    TopicBatch(Spans spans, Transit transit) {
        this.spans = spans;
        this.transit = transit;
    }

    /** The records, in order; where they end is remembered with the exchange. */
    public List<TopicRecord> open(Exchange batch) {
        var begun = new ArrayList<Span>();
        var records = messages(batch).stream()
                .map(each -> record(batch.getFromRouteId(), each, begun))
                .toList();
        batch.setProperty(SPANS, begun);
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var each : records) {
            offsets.put(new TopicPartition(each.topic(), each.partition()), new OffsetAndMetadata(each.offset() + 1));
        }
        batch.setProperty(OFFSETS, offsets);
        batch.setProperty(CONSUMER, consumer(batch));
        return records;
    }

    /** Not waited for: a commit that gets lost only means that the batch comes again. */
    @SuppressWarnings("unchecked")
    public void commit(Exchange batch) {
        batch.getProperty(CONSUMER, Consumer.class).commitAsync(batch.getProperty(OFFSETS, Map.class), null);
        batch.getProperty(SPANS, List.class).forEach(each -> ((Span) each).end());
    }

    private static List<?> messages(Exchange batch) {
        return batch.getMessage().getBody(List.class);
    }

    /** Each traced record has a span of its own: a batch belongs to many traces. */
    private TopicRecord record(String route, Object one, List<Span> begun) {
        var message = ((Exchange) one).getMessage();
        var span = spans.following(message.getHeader(Spans.HEADER, String.class), route);
        if (span != null) begun.add(span);
        var topic = message.getHeader(KafkaConstants.TOPIC, String.class);
        return new TopicRecord(
                topic,
                message.getHeader(KafkaConstants.PARTITION, Integer.class),
                message.getHeader(KafkaConstants.OFFSET, Long.class),
                message.getHeader(KafkaConstants.KEY, "", String.class),
                message.getBody() instanceof byte[] bytes ? transit.open(topic, bytes) : new byte[0],
                span == null ? null : Spans.traceparent(span));
    }

    private static Consumer<?, ?> consumer(Exchange batch) {
        return batch.getMessage()
                .getHeader(KafkaConstants.MANUAL_COMMIT, DefaultKafkaManualCommit.class)
                .getCamelExchangePayload()
                .consumer;
    }
}
