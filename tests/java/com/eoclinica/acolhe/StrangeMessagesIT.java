package com.eoclinica.acolhe;

import static com.eoclinica.acolhe.fixtures.WahaSender.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What patients and networks really do: everything is kept once, answered calmly, and not where no answer is due. */
class StrangeMessagesIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final AtomicLong NUMBERS = new AtomicLong(5511987670000L);

    private final RunningProduct product = RunningProduct.get();
    private final WahaSender waha = WahaSender.to(product);
    private final String number = Long.toString(NUMBERS.incrementAndGet());
    private final PhonePatient patient = product.phone().patient(number, "Paciente Exemplo");
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
        settled(4);
        sent(message(number, "\"bom dia\""));

        assertThat(answers(1)).hasSize(1);
        assertThat(kept()).isEqualTo(5);
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
        settled(1);
        sent(message(number, "\"qual o endereço?\""));

        assertThat(answers(2)).hasSize(2);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void fiftyMessagesInAnyOrderAreEachKeptOnce() {
        var start = now();
        var messages = IntStream.range(0, 50)
                .mapToObj(i -> message(number, "\"mensagem " + i + "\"", start + i, "\"source\":\"app\""))
                .collect(Collectors.toList());
        Collections.shuffle(messages, new Random(7));

        messages.parallelStream().forEach(this::sent);

        settled(50);
        assertThat(kept()).isEqualTo(50);
        assertThat(answers(1)).isNotEmpty();
        assertThat(order()).isSorted();
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

        settled(3);
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

    @Test
    void whoeverAnswersFromTheClinicsPhoneSilencesTheReceptionist() {
        sent(message(number, "\"bom dia\""));
        assertThat(answers(1)).hasSize(1);

        patient.hearsFromClinicPhone("Oi, aqui é a Carla da recepção");
        settled(2);
        sent(message(number, "\"quero marcar um cardiologista\""));
        settled(3);

        assertThat(patient.replies()).hasSize(1);
        assertThat(statuses()).containsExactly("attended");
    }

    @Test
    void aHiddenIdIsTheSamePersonAsThePhoneBehindIt() {
        var hidden = product.phone().hiddenPatient(number, "Paciente Exemplo");
        patient.says("bom dia");
        answers(1);

        hidden.says("qual o endereço?");

        assertThat(hidden.awaitReplies(1, SOON)).hasSize(1);
        assertThat(correspondents()).isEqualTo(1);
    }

    @Test
    void bothSpellingsOfAMobileAreOnePersonAnsweredAsTheyWrote() {
        var without = product.phone().patient(number.substring(0, 4) + number.substring(5), "Paciente Exemplo");
        patient.says("bom dia");
        answers(1);

        without.says("qual o endereço?");

        assertThat(without.awaitReplies(1, SOON)).hasSize(1);
        assertThat(correspondents()).isEqualTo(1);
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

    /** So many messages of this patient are kept and dealt with. */
    private void settled(int count) {
        await().atMost(SOON).until(() -> count("and m.state = 'processed'") == count);
    }

    private long kept() {
        return count("");
    }

    private long count(String condition) {
        return query("select count(*) from inbound_message m where m.correspondent_id = c.id " + condition);
    }

    private long correspondents() {
        return query("1");
    }

    private long query(String what) {
        return product.bean(JdbcClient.class)
                .sql("select coalesce(sum((%s)), 0) from correspondent c where c.phone in (?, ?)".formatted(what))
                .params("+" + number, "+" + number.substring(0, 4) + number.substring(5))
                .query(Long.class)
                .single();
    }

    /** The numbers in the kept texts, in the order turns get them. */
    private List<Integer> order() {
        return product.bean(JdbcClient.class)
                .sql("""
                        select cast(substring(m.body ->> 'text' from '[0-9]+') as int)
                          from inbound_message m join correspondent c on c.id = m.correspondent_id
                         where c.phone = ? order by m.sent_at, m.received_at, m.id
                        """)
                .param("+" + number)
                .query(Integer.class)
                .list();
    }

    private List<String> statuses() {
        return product.bean(JdbcClient.class)
                .sql(
                        "select v.status from conversation v join correspondent c on c.id = v.correspondent_id where c.phone = ?")
                .param("+" + number)
                .query(String.class)
                .list();
    }
}
