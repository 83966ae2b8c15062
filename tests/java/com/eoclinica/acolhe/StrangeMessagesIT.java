package com.eoclinica.acolhe;

import static com.eoclinica.acolhe.fixtures.WahaSender.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.LogBook;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.WahaSender;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What patients and networks really do: everything is kept once, answered calmly, and not where no answer is due. */
class StrangeMessagesIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final AtomicLong NUMBERS = new AtomicLong(5511987670000L);

    private final RunningProduct product = RunningProduct.get();
    private final WahaSender waha = WahaSender.to(product);
    private final String number = Long.toString(NUMBERS.incrementAndGet());
    private final PhonePatient patient = product.phone().patient(number, "Paciente Exemplo");
    private final KeptMessages kept = new KeptMessages(product, number);
    private LogBook log;

    @BeforeEach
    void listens() {
        log = LogBook.open();
    }

    @AfterEach
    void nothingBroke() {
        log.close();
        assertThat(log.stackTraces()).isEmpty();
        assertThat(String.join("\n", log.lines())).doesNotContain(number);
    }

    @Test
    void nulAndLoneSurrogatesAreAnsweredLikeAnyText() {
        sent(message(number, "\"oi\\u0000 bom dia \\ud83d\""));

        assertThat(answers(1)).hasSize(1);
    }

    @Test
    void unknownFieldsAreNoTrouble() {
        sent(message(
                number, "\"bom dia\"", now(), "\"novidade\":{\"x\":[1,2,{\"y\":null}]},\"_data\":7,\"media\":\"?\""));

        assertThat(answers(1)).hasSize(1);
    }

    @Test
    void emptyAndUndecryptableMessagesAreKeptAndNotAnswered() {
        for (var body : List.of("null", "\"\"", "\"   \"", "\"\\u0000\"")) sent(message(number, body));
        kept.awaitProcessed(4);
        sent(message(number, "\"bom dia\""));

        assertThat(answers(1)).hasSize(1);
        assertThat(kept.count()).isEqualTo(5);
    }

    @Test
    void emojiAloneIsAnsweredCalmly() {
        sent(message(number, "\"👍🏽❤️🙏\""));

        assertThat(answers(1)).hasSize(1);
    }

    @Test
    void seventyThousandCharactersAreAnsweredCalmly() {
        sent(message(number, "\"" + "quero marcar consulta ".repeat(3_200) + "\""));

        assertThat(answers(1)).hasSize(1);
    }

    @Test
    void fiveDeliveriesAreOneMessage() {
        var message = message(number, "\"bom dia\"");
        for (var i = 0; i < 5; i++) sent(message);
        kept.awaitProcessed(1);
        sent(message(number, "\"qual o endereço?\""));

        assertThat(answers(2)).hasSize(2);
        assertThat(kept.count()).isEqualTo(2);
    }

    @Test
    void fiftyMessagesInAnyOrderAreEachKeptOnce() {
        var start = now();
        var messages = IntStream.range(0, 50)
                .mapToObj(i -> message(number, "\"mensagem " + i + "\"", start + i, "\"source\":\"app\""))
                .collect(Collectors.toList());
        Collections.shuffle(messages, new Random(7));

        messages.parallelStream().forEach(this::sent);

        kept.awaitProcessed(50);
        assertThat(kept.count()).isEqualTo(50);
        assertThat(answers(1)).isNotEmpty();
        assertThat(kept.numbers()).isSorted();
    }

    @Test
    void aMessageADayLateIsStillAnswered() {
        sent(message(number, "\"bom dia\"", now() - 86_400, "\"source\":\"app\""));

        assertThat(answers(1)).hasSize(1);
    }

    @Test
    void anImpossibleTimeIsNoTrouble() {
        for (var seconds : List.of(0L, -5L, Long.MAX_VALUE / 1000)) {
            sent(message(number, "\"bom dia\"", seconds, "\"source\":\"app\""));
        }

        kept.awaitProcessed(3);
        assertThat(answers(1)).isNotEmpty();
    }

    @Test
    void aFileThatExpiredGetsAnAnswerAllTheSame() {
        var expired = "\"source\":\"app\",\"hasMedia\":true,\"media\":{\"url\":null,\"filename\":null,\"mimetype\":"
                + "\"audio/ogg; codecs=opus\",\"error\":{\"details\":\"Error: 404\"}}";
        sent(message(number, "null", now(), expired).replaceFirst("\"hasMedia\":false,", ""));

        assertThat(answers(1)).hasSize(1);
    }

    @Test
    void aPlaceAndAFileAreKeptAndAnswered() {
        patient.sendsLocation(-23.5, -46.6);

        assertThat(answers(1)).hasSize(1);
    }

    private void sent(String message) {
        assertThat(waha.post(message).statusCode()).isEqualTo(200);
    }

    private List<String> answers(int count) {
        return patient.awaitReplies(count, SOON);
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }
}
