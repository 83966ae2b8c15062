package com.eoclinica.acolhe.scheduling;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what happens in the book, once it is committed: what is rolled back never happened. */
@Component
class BookMeters {

    private static final String NAME = "acolhe.appointments";

    private final MeterRegistry meters;

    BookMeters(MeterRegistry meters) {
        this.meters = meters;
        for (var deed : List.of("booked", "moved", "cancelled")) meters.counter(NAME, "deed", deed);
    }

    /** @param deed as the appointment's history names it */
    void count(String deed) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) increment(deed);
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    increment(deed);
                }
            });
    }

    private void increment(String deed) {
        meters.counter(NAME, "deed", deed).increment();
    }
}
