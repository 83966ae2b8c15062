package com.eoclinica.acolhe.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What WhatsApp has and no webhook brought is pulled and goes the way of any other message. */
@TestInstance(Lifecycle.PER_CLASS)
class MissedMessagesIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration NOW = Duration.ZERO;
    private static final AtomicLong NUMBERS = new AtomicLong(5511944440000L);

    /** Pulled only when a test says so. */
    private static final Map<String, Object> SETTINGS = Map.of(
            "acolhe.gap.cron", "0+0+0+1+1+?+2099",
            "acolhe.gap.after-start", "500",
            "acolhe.gap.overlap", "48h",
            "acolhe.watch.cron", "0+0+0+1+1+?+2099");

    private RunningProduct product;
    private Api api;

    @BeforeAll
    void start() {
        product = RunningProduct.with(SETTINGS);
        api = new Api(product);
    }

    @AfterAll
    void end() {
        product.end();
    }

    @Test
    void aLostWebhookIsHealed() {
        var ana = patient();
        ana.saysUnheard("qual o endereço?", Duration.ofMinutes(3));

        pull(product);

        assertThat(ana.awaitReplies(1, SOON)).hasSize(1);
    }

    @Test
    void whatIsPulledTwiceAndComesByWebhookTooIsAnsweredOnce() {
        var bia = patient();
        bia.saysUnheard("qual o horário de funcionamento?", NOW);

        pull(product);
        bia.sendsAgain(2);
        pull(product);
        bia.awaitReplies(1, SOON);
        pull(product);
        bia.says("obrigada, e o endereço?");

        assertThat(bia.awaitReplies(2, SOON)).hasSize(2);
        assertThat(kept(bia).count()).isEqualTo(2);
    }

    @Test
    void twoInstancesPullAtOnceAndTheSecondOneCatchesUpAtItsStart() throws Exception {
        var caio = patient();
        caio.saysUnheard("qual o endereço?", NOW);

        var second = product.another(SETTINGS);
        try {
            assertThat(caio.awaitReplies(1, SOON)).hasSize(1);
            var duda = patient();
            duda.saysUnheard("qual o endereço?", NOW);
            var pulls = Stream.generate(() -> List.of(product, second))
                    .limit(5)
                    .flatMap(List::stream)
                    .map(each -> CompletableFuture.runAsync(() -> pull(each)))
                    .toList();
            pulls.forEach(CompletableFuture::join);

            assertThat(duda.awaitReplies(1, SOON)).hasSize(1);
            assertThat(kept(duda).count()).isEqualTo(1);
        } finally {
            second.end();
        }
    }

    @Test
    void whatCameWhileTheSessionWasAwayIsPulledWhenItIsBack() {
        var eva = patient();
        product.phone().stopSession();
        await().atMost(SOON).until(() -> api.metric("acolhe_session_working"), "0.0"::equals);
        eva.saysUnheard("qual o endereço?", NOW);

        product.phone().startSession();

        assertThat(eva.awaitReplies(1, SOON)).hasSize(1);
    }

    @Test
    void anOldMessageGoesToAPersonAndARedFlagInItFirst() {
        var gil = patient();
        var hana = patient();
        gil.saysUnheard("queria remarcar minha consulta", Duration.ofHours(20));
        hana.saysUnheard("estou com uma dor muito forte no peito e falta de ar", Duration.ofHours(20));

        pull(product);

        await().atMost(SOON).until(() -> handOff(hana).equals("late/emergency"));
        await().atMost(SOON).until(() -> handOff(gil).equals("late/normal"));
        assertThat(gil.replies()).isEmpty();
        assertThat(hana.replies()).isEmpty();
    }

    @Test
    void ourOwnAnswersAreNotTakenForThoseOfAPersonOfTheClinic() {
        var ida = patient();
        ida.says("qual o endereço?");
        ida.awaitReplies(1, SOON);

        pull(product);
        ida.says("e o horário?");

        assertThat(ida.awaitReplies(2, SOON)).hasSize(2);
        assertThat(kept(ida).conversationStatuses()).doesNotContain("attended");
    }

    private PhonePatient patient() {
        return product.phone().patient(Long.toString(NUMBERS.incrementAndGet()), "Paciente Exemplo");
    }

    private KeptMessages kept(PhonePatient patient) {
        return new KeptMessages(product, patient.chatId().replace("@c.us", ""));
    }

    private static void pull(RunningProduct instance) {
        instance.bean(ProducerTemplate.class).sendBody("direct:channel.fill-gap", "");
    }

    private String handOff(PhonePatient patient) {
        return product.bean(JdbcClient.class)
                .sql("""
                        select h.reason || '/' || h.priority
                          from hand_off h join conversation v on v.id = h.conversation_id
                          join correspondent c on c.id = v.correspondent_id
                         where c.chat_id = ?
                        """)
                .param(patient.chatId())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
