package com.eoclinica.acolhe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.LogBook;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Patients write while every route of the way of a message is edited. */
class LiveRoutesUnderLoadIT {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int PATIENTS = 20;

    /** The whole way, entry points included. */
    private static final List<String> WAY = List.of(
            "channel/receive-webhook",
            "channel/store-webhook",
            "channel/keep-message",
            "conversation/wake-lane",
            "conversation/take-turn",
            "conversation/decide-turn",
            "conversation/act-on-turn",
            "channel/send-message",
            "channel/post-message");

    private final RunningProduct product = RunningProduct.get();

    @Test
    void noMessageIsLostOrAnsweredTwice() throws Exception {
        var patients = IntStream.range(0, PATIENTS).mapToObj(this::patient).toList();

        try (var log = LogBook.open();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var name : WAY) {
                patients.forEach(patient -> threads.execute(() -> patient.says("bom dia, " + name)));
                edit(name);
                await().atMost(LONGEST).until(() -> isLive(log, name));
            }
            threads.shutdown();
            await().atMost(LONGEST).until(threads::isTerminated);
            assertThat(log.stackTraces()).isEmpty();
        }

        for (var patient : patients) await().atMost(LONGEST).until(() -> allAnswered(patient));
        assertThat(patients)
                .allSatisfy(patient -> assertThat(patient.sends())
                        .as("each answer sent once")
                        .isEqualTo(patient.replies().size()));
    }

    /** Several messages may be one turn, so it is the inbox that tells that none was lost. */
    private boolean allAnswered(PhonePatient patient) {
        var number = patient.chatId().replace("@c.us", "");
        var kept = new KeptMessages(product, number);
        return kept.count() == WAY.size()
                && kept.isAllProcessed()
                && !patient.replies().isEmpty();
    }

    private PhonePatient patient(int number) {
        return product.phone().patient(Long.toString(5511987690000L + number), "Paciente Exemplo");
    }

    private void edit(String name) throws IOException {
        var file = product.routes().resolve(name + ".camel.yaml");
        Files.writeString(file, Files.readString(file) + "# edited\n");
    }

    private static boolean isLive(LogBook log, String name) {
        return log.lines().stream().anyMatch(line -> line.contains(name) && line.contains("is live"));
    }
}
