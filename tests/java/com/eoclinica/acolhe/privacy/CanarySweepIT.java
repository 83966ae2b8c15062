package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.desk.Notes;
import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.LogBook;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.Stores;
import com.eoclinica.acolhe.fixtures.WahaSender;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.patient.Patients;
import com.eoclinica.acolhe.patient.Phone;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thirty canaries go the ways patients' data goes; after the erasure none is left, and none is ever logged. */
class CanarySweepIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String NUMBER = "5511976543217";

    /** Nobody else's in the tests that share the product: what others left is no find. */
    private static final List<String> NUMBERS =
            List.of(NUMBER, "551176543217", "93751648291", "937.516.482-91", "1957-07-29", "29/07/1957", "8877665544");

    private static final List<String> WORDS = List.of(
            "Zoraide",
            "Quintanilha",
            "Abrolhos",
            "Pushquito",
            "urticariana",
            "lombalgica",
            "gastritosa",
            "enxaquecosa",
            "capitonica",
            "legendaria",
            "docunoma",
            "vcardina",
            "notabene",
            "lavandisca",
            "marimbondo",
            "jaguatirica",
            "quebrantalho",
            "pitangueira",
            "sucupirana",
            "itapecerica",
            "mandacarua",
            "xiquexique",
            "umbuzeira");

    /** Of the record, or said in messages or notes. */
    private static final List<String> SEALED = List.of(
            "Zoraide",
            "Quintanilha",
            "937.516.482-91",
            "93751648291",
            "8877665544",
            "urticariana",
            "capitonica",
            "docunoma",
            "notabene",
            "sucupirana",
            "mandacarua",
            "marimbondo");

    private final RunningProduct product = RunningProduct.get();
    private final Api api = new Api(product);
    private final Stores stores = new Stores(product);
    private final WahaSender waha = WahaSender.to(product);
    private final JdbcClient db = product.bean(JdbcClient.class);
    private final KeptMessages kept = new KeptMessages(product, NUMBER);
    private int sent;

    @Test
    void noCanaryIsLoggedAndNoneIsLeftAfterTheErasure() {
        assertThat(NUMBERS.size() + WORDS.size()).isEqualTo(30);
        try (var log = LogBook.open()) {
            plant();
            assertThat(stores.inDatabase(NUMBERS))
                    .as("the sweep sees what is there")
                    .isNotEmpty();
            assertThat(stores.inDatabase(SEALED)).as("sealed from the start").isEmpty();
            assertThat(stores.inKafka(SEALED)).isEmpty();
            assertThat(stores.inKafka(NUMBERS)).isEmpty();

            erase();

            assertThat(stores.inDatabase(WORDS)).isEmpty();
            assertThat(stores.inDatabase(NUMBERS)).isEmpty();
            assertThat(stores.inRedis(WORDS)).isEmpty();
            assertThat(stores.inRedis(NUMBERS)).isEmpty();
            assertThat(String.join("\n", log.lines())).doesNotContain(WORDS).doesNotContain(NUMBERS);
        }
    }

    private void plant() {
        book();
        says("minha barriga anda urticariana e lombalgica");
        says("quero marcar dermatologista gastritosa enxaquecosa");
        says("qual o preço para lavandisca, marimbondo e jaguatirica?");
        says("meu convênio é quebrantalho pitangueira, carteirinha 8877665544");
        says("quero falar com uma pessoa sobre sucupirana");
        media("image/jpeg", "capitonica", "legendaria.jpg");
        media("application/pdf", "itapecerica", "docunoma.pdf");
        says("contato vcardina mandacarua");
        fails();
        note();
        kept.awaitProcessed(sent);
    }

    private void book() {
        says("quero marcar um cardiologista terça de manhã, particular");
        says("1");
        says("Zoraide Quintanilha Abrolhos");
        says("937.516.482-91");
        says("29/07/1957");
        says("sim");
        var cancelled = db.sql("""
                        update appointment set status = 'cancelled', cancel_reason = 'disse xiquexique'
                         where patient_id = ? and status = 'booked'
                        """).param(patient()).update();
        assertThat(cancelled).as("the visit is booked").isPositive();
    }

    private UUID patient() {
        var clinic = product.bean(Clinics.class).ofSession("default").id();
        return product.bean(Patients.class)
                .ofPhone(clinic, new Phone("+" + NUMBER))
                .getFirst()
                .id()
                .value();
    }

    private void says(String text) {
        waha.post(WahaSender.message(
                NUMBER,
                "\"" + text + "\"",
                System.currentTimeMillis() / 1000,
                "\"source\":\"app\",\"_data\":{\"pushName\":\"Pushquito\",\"notifyName\":\"Pushquito\"}"));
        kept.awaitProcessed(++sent);
    }

    private void media(String type, String caption, String file) {
        waha.post(WahaSender.message(
                        NUMBER,
                        "\"" + caption + "\"",
                        System.currentTimeMillis() / 1000,
                        "\"media\":{\"url\":null,\"mimetype\":\"" + type + "\",\"filename\":\"" + file + "\"}")
                .replace("\"hasMedia\":false", "\"hasMedia\":true"));
        kept.awaitProcessed(++sent);
    }

    /** What nobody can read is parked as it came. */
    private void fails() {
        var key = "default|" + product.bean(Prints.class).of("chat", NUMBER + "@c.us");
        product.bean(ProducerTemplate.class)
                .sendBodyAndHeaders(
                        "kafka:channel.message-received.v1?valueSerializer=org.apache.kafka.common.serialization.ByteArraySerializer",
                        "{umbuzeira".getBytes(StandardCharsets.UTF_8),
                        Map.of("kafka.KEY", key));
        await().atMost(SOON)
                .until(() -> product.bean(FailedMessages.class).list("unresolved", null, null, 200).stream()
                        .anyMatch(each -> each.groupKey().equals(key)));
    }

    private void note() {
        var conversation = db.sql(
                        "select id, clinic_id from conversation where correspondent_id = cast(? as uuid) limit 1")
                .param(kept.correspondentId())
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .single();
        product.bean(Notes.class)
                .write(
                        new ClinicId(conversation.getValue()),
                        new ConversationId(conversation.getKey()),
                        "bia",
                        "liga notabene");
    }

    private void erase() {
        var id = kept.correspondentId();
        var answer = api.post("privacy/people/" + id + "/erasure", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(api.post("privacy/people/" + id + "/erasure", "").statusCode())
                .isEqualTo(404);
    }
}
