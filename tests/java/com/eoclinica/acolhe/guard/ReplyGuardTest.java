package com.eoclinica.acolhe.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinic;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyGuardTest {

    private final ReplyGuard guard = new ReplyGuard();
    private final Clinic clinic = clinic();

    @Test
    void letsATruePriceLeaveAndStopsThePriceOfAnotherService() {
        assertThat(guard.judge("A consulta de cardiologia custa R$ 420,00.", clinic)
                        .allowed())
                .isTrue();

        assertThat(guard.judge("A consulta de cardiologia custa trezentos e oitenta reais.", clinic)
                        .reasons())
                .contains(Reason.INVENTED_PRICE);
    }

    @Test
    void aDenialIsNoPrescriptionButWhatFollowsItMayBe() {
        assertThat(guard.judge("Não posso indicar remédio por aqui.", clinic).allowed())
                .isTrue();

        assertThat(guard.judge("Não posso indicar remédio, mas dipirona ajuda.", clinic)
                        .reasons())
                .contains(Reason.DRUG);
    }

    @Test
    void aTimeIsTrueOnlyWhenACommittedTextGaveIt() {
        var reply = "O horário é quinta-feira, 26 de novembro, às 14h.";

        assertThat(guard.judge(reply, clinic).allowed()).isFalse();
        assertThat(guard.judge(reply, clinic, List.of("quinta-feira, 26 de novembro, às 14h — Dra. Ana Ribeiro"))
                        .allowed())
                .isTrue();
    }

    @Test
    void theHarshestFindingDecidesWhatHappens() {
        assertThat(guard.judge("Fale com joao@gmail.com", clinic).action()).isEqualTo(Action.MASK);
        assertThat(guard.judge("<b>Olá</b>", clinic).action()).isEqualTo(Action.STRIP);
        assertThat(guard.judge("<b>É gastrite</b>", clinic).action()).isEqualTo(Action.BLOCK);
    }

    @Test
    void refusesWhatIsTooLongOrEmpty() {
        assertThat(guard.judge("a ".repeat(2_001), clinic).reasons()).containsExactly(Reason.TOO_LONG);
        assertThat(guard.judge(" \n", clinic).reasons()).contains(Reason.EMPTY);
    }

    private static Clinic clinic() {
        try {
            return ReplyGuardCorpusTest.clinic();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
