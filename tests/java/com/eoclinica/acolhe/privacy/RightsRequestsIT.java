package com.eoclinica.acolhe.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.eoclinica.acolhe.fixtures.Api;
import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.privacy.RightsRequests.Request;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks for a right on WhatsApp gets a person, and the law's clock runs. */
class RightsRequestsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong NUMBERS = new AtomicLong(5511976600000L);

    private final RunningProduct product = RunningProduct.get();
    private final RightsRequests requests = product.bean(RightsRequests.class);
    private final Api api = new Api(product);
    private final String number = Long.toString(NUMBERS.incrementAndGet());

    @ParameterizedTest
    @CsvSource({"apagar meus dados,erasure", "quero uma cópia dos meus dados,access"})
    void aWishOnWhatsAppOpensARequestAndAHandOff(String words, String kind) {
        var request = asked(words);

        assertThat(request.kind()).isEqualTo(kind);
        assertThat(ChronoUnit.DAYS.between(request.openedAt(), request.dueAt())).isEqualTo(15);
        assertThat(api.json("hand-offs").findValuesAsText("reason")).contains("privacy");
    }

    @Test
    void askingAgainStartsNoSecondClock() {
        var request = asked("apagar meus dados");

        requests.open(
                product.bean(People.class)
                        .find(request.personId())
                        .orElseThrow()
                        .clinic(),
                request.personId(),
                Right.ERASURE,
                null);

        assertThat(of(request.personId())).hasSize(1);
    }

    @Test
    void whatIsAnsweredIsClosedOnce() {
        var request = asked("apagar meus dados");

        assertThat(close(request)).isEqualTo(200);
        assertThat(close(request)).isEqualTo(404);
        assertThat(requests.find(request.id()).orElseThrow().outcome()).isEqualTo("done");
    }

    @Test
    void aHoldStandsAgainstAnErasureUntilItIsLifted() {
        var person = asked("apagar meus dados").personId();
        var hold = Api.tree(api.post("privacy/holds", "{\"personId\":\"" + person + "\",\"reason\":\"processo 1\"}"));

        assertThat(erase(person)).isEqualTo(409);
        product.bean(LegalHolds.class).lift(UUID.fromString(hold.path("id").asText()), "test");
        assertThat(erase(person)).isEqualTo(200);
        assertThat(erase(person)).isEqualTo(404);
    }

    @Test
    void anExportHoldsAllOfOnePersonAndNothingOfAnother() {
        var mine = asked("apagar meus dados, canarioverde").personId();
        number(NUMBERS.incrementAndGet(), "apagar meus dados, canarioazul");

        assertThat(api.get("privacy/people/" + mine + "/data").body())
                .contains("canarioverde", number, "Mensagens que a pessoa mandou")
                .doesNotContain("canarioazul");
        assertThat(api.get("privacy/people/" + mine + "/data.csv").body())
                .contains("canarioverde")
                .doesNotContain("canarioazul");
    }

    private Request asked(String words) {
        return of(number(Long.parseLong(number), words)).getFirst();
    }

    private UUID number(long digits, String words) {
        product.phone().patient(Long.toString(digits), "Paciente").says(words);
        var kept = new KeptMessages(product, Long.toString(digits));
        kept.awaitProcessed(1);
        var person = UUID.fromString(kept.correspondentId());
        await().atMost(SOON).until(() -> !of(person).isEmpty());
        return person;
    }

    private List<Request> of(UUID person) {
        return requests.list(null).stream()
                .filter(each -> each.personId().equals(person))
                .toList();
    }

    private int close(Request request) {
        return api.post("privacy/requests/" + request.id() + "/closing", "{\"outcome\":\"done\"}")
                .statusCode();
    }

    private int erase(UUID person) {
        return api.post("privacy/people/" + person + "/erasure", "").statusCode();
    }
}
