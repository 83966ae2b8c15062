package com.eoclinica.acolhe;

import static com.eoclinica.acolhe.fixtures.WahaSender.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.KeptMessages;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.fixtures.WahaSender;
import com.eoclinica.acolhe.phone.PhonePatient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who writes, whatever address they write from, and who writes for the clinic. */
class WhoWritesIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final AtomicLong NUMBERS = new AtomicLong(5511987680000L);

    private final RunningProduct product = RunningProduct.get();
    private final WahaSender waha = WahaSender.to(product);
    private final String number = Long.toString(NUMBERS.incrementAndGet());
    private final PhonePatient patient = product.phone().patient(number, "Paciente Exemplo");
    private final KeptMessages kept = new KeptMessages(product, number);

    @Test
    void whoeverAnswersFromTheClinicsPhoneSilencesTheReceptionist() {
        sent(message(number, "\"bom dia\""));
        assertThat(answers(1)).hasSize(1);

        patient.hearsFromClinicPhone("Oi, aqui é a Carla da recepção");
        kept.awaitProcessed(2);
        sent(message(number, "\"quero marcar um cardiologista\""));
        kept.awaitProcessed(3);

        assertThat(patient.replies()).hasSize(1);
        assertThat(kept.conversationStatuses()).containsExactly("attended");
    }

    @Test
    void aHiddenIdIsTheSamePersonAsThePhoneBehindIt() {
        var hidden = product.phone().hiddenPatient(number, "Paciente Exemplo");
        patient.says("bom dia");
        answers(1);

        hidden.says("qual o endereço?");

        assertThat(hidden.awaitReplies(1, SOON)).hasSize(1);
        assertThat(kept.correspondents()).isEqualTo(1);
    }

    @Test
    void bothSpellingsOfAMobileAreOnePersonAnsweredAsTheyWrote() {
        var without = product.phone().patient(number.substring(0, 4) + number.substring(5), "Paciente Exemplo");
        patient.says("bom dia");
        answers(1);

        without.says("qual o endereço?");

        assertThat(without.awaitReplies(1, SOON)).hasSize(1);
        assertThat(kept.correspondents()).isEqualTo(1);
    }

    private void sent(String message) {
        assertThat(waha.post(message).statusCode()).isEqualTo(200);
    }

    private List<String> answers(int count) {
        return patient.awaitReplies(count, SOON);
    }
}
