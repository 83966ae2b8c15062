package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {

    private static final Triage TRIAGE = new Triage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "não consigo respirar",
                "o corte não para de sangrar",
                "meu pai não acorda",
                "não sinto o braço direito",
                "posso marcar hoje? estou com dor no peito apertando e suando frio",
                "minha mãe está tendo um AVC",
                "to com dor no peitto",
                "ano passado operei o joelho estou com dor no peito",
                "meu filho de 2 anos tomou água sanitária",
                "perdi a visão de um olho de repente",
                "grávida de 20 semanas, sem dor mas com muito sangramento"
            })
    void sendsAPresentDangerToTheEmergencyLine(String text) {
        assertThat(urgency(text)).isEqualTo(Urgency.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "não estou com falta de ar",
                "não tenho febre nem dor no peito",
                "minha mãe teve AVC em 2010",
                "ano passado tive infarto",
                "quais os sintomas de infarto?",
                "e se eu tiver dor no peito?",
                "vocês atendem emergência?",
                "morrendo de rir aqui",
                "estou morrendo de saudade da doutora",
                "quase infartei com o preço",
                "consulta de retorno pós infarto",
                "queria marcar cardiologista por rotina",
                "tô com uma dor no joelho faz umas semanas quando subo escada",
                "minha pele anda muito ressecada e descamando no cotovelo",
                "minha vista anda embaçada pra ler de perto",
                "esperei uma hora na sala",
                "vocês vão me matar do coração com essa demora",
                "grávida de 20 semanas, sem sangramento, sem dor, quero o pré-natal"
            })
    void leavesTheDeniedPastImaginedAndFigurativeToTheReception(String text) {
        assertThat(urgency(text)).isEqualTo(Urgency.ROUTINE);
    }

    @Test
    void addsUpAFlagSpreadOverThreeMessages() {
        assertThat(TRIAGE.screen(List.of("estou com uma dor", "aqui", "no peito"))
                        .isEmergency())
                .isTrue();
    }

    private static Urgency urgency(String text) {
        return TRIAGE.screen(List.of(text)).urgency();
    }
}
