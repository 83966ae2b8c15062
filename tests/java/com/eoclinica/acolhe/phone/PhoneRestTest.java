package com.eoclinica.acolhe.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhoneRestTest {

    private static final String OLA = """
            {"session":"default","chatId":"5511987654321@c.us","text":"Olá","id":"AA1"}""";

    private Application application;
    private Phone phone;
    private PhonePatient ana;

    @BeforeEach
    void start() throws Exception {
        application = new Application();
        phone = Phone.start(application.settings());
        application.next("session.status");
        ana = phone.patient("5511987654321", "Ana");
    }

    @AfterEach
    void stop() {
        phone.close();
        application.close();
    }

    @Test
    void answersASendWithTheRawObjectOfTheEngine() throws Exception {
        var answer = application.post(phone, "/api/sendText", OLA);

        assertThat(answer.statusCode()).isEqualTo(201);
        var body = new ObjectMapper().readTree(answer.body());
        assertThat(body.at("/key/id").asText()).isEqualTo("AA1");
        assertThat(body.at("/key/remoteJid").asText()).isEqualTo("5511987654321@s.whatsapp.net");
        assertThat(body.path("messageTimestamp").isTextual()).isTrue();
        assertThat(ana.awaitReplies(1, Duration.ofSeconds(1))).containsExactly("Olá");
    }

    @Test
    void showsAMessageSentTwiceUnderOneIdOnce() throws Exception {
        application.post(phone, "/api/sendText", OLA);
        var second = application.post(phone, "/api/sendText", OLA);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(ana.replies()).containsExactly("Olá");
        assertThat(ana.sends()).isEqualTo(2);
    }

    @Test
    void refusesAWrongKey() throws Exception {
        var answer = application.call(phone, "/api/sendText", "wrong", "POST", OLA);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\",\"statusCode\":401}");
    }

    @Test
    void breaksOnAMissingTextAndEchoesTheRequest() throws Exception {
        var answer = application.post(phone, "/api/sendText", OLA.replace("\"text\"", "\"words\""));

        assertThat(answer.statusCode()).isEqualTo(500);
        var body = new ObjectMapper().readTree(answer.body());
        assertThat(body.at("/request/body/words").asText()).isEqualTo("Olá");
        assertThat(body.at("/exception/stack").asText()).isNotEmpty();
    }

    @Test
    void breaksOnAChatThatIsNoText() throws Exception {
        var answer =
                application.post(phone, "/api/sendText", "{\"session\":\"default\",\"chatId\":5,\"text\":\"Olá\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
    }

    @Test
    void sendsNothingWhileTheSessionIsStopped() throws Exception {
        application.post(phone, "/api/sessions/default/stop", "{}");

        var answer = application.post(phone, "/api/sendText", OLA);
        assertThat(answer.statusCode()).isEqualTo(422);
        var body = new ObjectMapper().readTree(answer.body());
        assertThat(body.path("status").asText()).isEqualTo("STOPPED");
        assertThat(body.at("/expected/0").asText()).isEqualTo("WORKING");
        assertThat(application
                        .next("session.status")
                        .json()
                        .at("/payload/status")
                        .asText())
                .isEqualTo("STOPPED");
    }

    @Test
    void handsOverWhatWasWrittenMeanwhileWhenTheSessionIsBack() throws Exception {
        phone.stopSession();
        ana.says("alguém aí?");
        phone.startSession();

        assertThat(application.next("message.any").json().at("/payload/body").asText())
                .isEqualTo("alguém aí?");
    }

    @Test
    void tellsTheNumberBehindAHiddenId() throws Exception {
        var bia = phone.hiddenPatient("5521999990000", "Bia");

        var answer = application.get(phone, "/api/default/lids/" + bia.chatId());
        assertThat(new ObjectMapper().readTree(answer.body()).path("pn").asText())
                .isEqualTo("5521999990000@c.us");
    }

    @Test
    void knowsANumberWithAndWithoutItsNinthDigit() throws Exception {
        var answer = application.get(phone, "/api/contacts/check-exists?phone=551187654321&session=default");

        assertThat(answer.body()).isEqualTo("{\"numberExists\":true,\"chatId\":\"5511987654321@c.us\"}");
    }

    @Test
    void findsASentMessageByItsFullIdAndNoOther() throws Exception {
        application.post(phone, "/api/sendText", OLA);
        var chat = "/api/default/chats/5511987654321@c.us/messages/";

        assertThat(application.get(phone, chat + "true_5511987654321@c.us_AA1").statusCode())
                .isEqualTo(200);
        assertThat(application.get(phone, chat + "true_5511987654321@c.us_AA2").statusCode())
                .isEqualTo(404);
    }
}
