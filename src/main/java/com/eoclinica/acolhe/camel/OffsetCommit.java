package com.eoclinica.acolhe.camel;

import org.apache.camel.Exchange;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;
import org.springframework.stereotype.Component;

/**
 * Commits a partition's offset after its last record of a poll went through the route. Camel's own batching and
 * auto-commit would also commit what was polled but not yet processed, which a kill -9 would lose.
 */
@Component
public class OffsetCommit {

    public void lastOfPartition(Exchange exchange) {
        var message = exchange.getMessage();
        if (!message.getHeader(KafkaConstants.LAST_RECORD_BEFORE_COMMIT, false, Boolean.class)) return;
        message.getHeader(KafkaConstants.MANUAL_COMMIT, KafkaManualCommit.class).commit();
    }
}
