package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.access.Endpoints.Endpoint;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.ClinicDocument;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.operations.FailedMessage;
import com.eoclinica.acolhe.operations.FailedMessages;
import com.eoclinica.acolhe.operations.Failure;
import com.eoclinica.acolhe.operations.ReplayRuns;
import com.eoclinica.acolhe.shared.ClinicId;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with every right in another clinic asks for the ids of this one, at every address: not a byte, not a change. */
class OtherClinicIT {

    private static final String CANARY = "canario-joelho-4711";
    private static final Duration SOON = Duration.ofSeconds(30);

    private static RunningProduct product;
    private static StaffBrowser owner;
    private static String key;
    private static String token;
    private static List<String> ids;

    @BeforeAll
    static void open() {
        product = RunningProduct.with(Map.of());
        var patient = product.phone().patient("5511976540001", "Canário Silva");
        patient.says("quero falar com um atendente, " + CANARY);
        assertThat(patient.awaitReplies(1, SOON)).isNotEmpty();
        fail();
        ids = ids();
        var other = anotherClinic();
        owner = StaffBrowser.signedIn(product, other, "other-owner", Role.OWNER);
        token = owner.token("/password");
        key = product.bean(ApiKeys.class)
                .issue(other, "other", Set.of(Scope.EVERYTHING), Duration.ofHours(1), UUID.randomUUID())
                .secret();
    }

    @AfterAll
    static void end() {
        product.end();
    }

    @Test
    void noAddressGivesAnythingOfAnotherClinicAway() {
        for (var endpoint : Endpoints.all(product)) {
            if (endpoint.pattern().equals("/desk/events") || endpoint.pattern().equals("/password")) continue;
            for (var id : ids) {
                var answer = answer(endpoint, id);
                assertThat(answer.body()).as("%s", endpoint).doesNotContain(CANARY, "Canário", "6540001");
                if (!endpoint.pattern().startsWith("/api/v1/development/"))
                    assertThat(answer.statusCode()).as("%s", endpoint).isLessThan(500);
            }
        }
    }

    @Test
    void noAddressChangesAnythingOfAnotherClinic() {
        var before = fingerprint();

        Endpoints.all(product).stream()
                .filter(each -> !each.method().equals("GET") && !each.pattern().equals("/password"))
                .forEach(each -> ids.forEach(id -> answer(each, id)));

        assertThat(fingerprint()).isEqualTo(before);
    }

    private static HttpResponse<String> answer(Endpoint endpoint, String id) {
        var path = endpoint.with(id);
        if (endpoint.isFace()) return call(endpoint.method(), path);
        return endpoint.method().equals("GET")
                ? owner.get(path)
                : owner.post(path, "text=oi&to=owner&reason=x&body={}&id=" + id + "&_csrf=" + token);
    }

    private static HttpResponse<String> call(String method, String path) {
        return owner.send(HttpRequest.newBuilder(product.address(path))
                .header("X-Api-Key", key)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString("{\"status\":\"arrived\",\"urgency\":9}")));
    }

    /** Also something that failed, told by its step, and a replay of it. */
    private static void fail() {
        var own = product.bean(Clinics.class).ofSession("default").id();
        var messages = product.bean(FailedMessages.class);
        messages.park(new Failure(
                own,
                "kafka:channel.message-received.v1",
                "other/1",
                "default|5511976540001@c.us",
                "channel.take-in",
                CANARY,
                new IllegalStateException("x"),
                CANARY.getBytes(StandardCharsets.UTF_8)));
        var failed = messages.list("unresolved", null, null, 50).stream()
                .map(FailedMessage::id)
                .toList();
        product.bean(ReplayRuns.class).start(own, failed, CANARY, 1, 100);
    }

    private static List<String> ids() {
        return db().sql("""
                        select id::text from conversation union select id::text from hand_off
                        union select id::text from correspondent union select id::text from patient
                        union select id::text from failed_message union select id::text from replay_run
                        """).query(String.class).list();
    }

    private static String fingerprint() {
        return db().sql("""
                        select coalesce(string_agg(row, '|'), '') from (
                            select h::text as row from hand_off h union all select c::text from conversation c
                            union all select o::text from outbound_message o union all select n::text from desk_note n
                            union all select e::text from failed_message_event e where what not in ('replayed', 'replay-failed')
                            ) all_rows
                        """).query(String.class).single();
    }

    /** The same document under another id; the session's own clinic is put back on top. */
    private static ClinicId anotherClinic() {
        var clinics = product.bean(Clinics.class);
        var own = clinics.ofSession("default");
        var other = ClinicId.next();
        clinics.replace(copy(own, other), "test");
        clinics.replace(own, "test");
        return other;
    }

    private static Clinic copy(Clinic clinic, ClinicId id) {
        return ClinicDocument.read(
                ClinicDocument.write(clinic).replace(clinic.id().toString(), id.toString()));
    }

    private static JdbcClient db() {
        return product.bean(JdbcClient.class);
    }
}
