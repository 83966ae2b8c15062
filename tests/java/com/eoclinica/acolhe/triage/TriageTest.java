package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {

    private static final Triage TRIAGE = new Triage();

    @Test
    void bookingForSomebodyElseNextIsNoDanger() {
        assertThat(TRIAGE.screen(List.of(
                                "quero dermato particular dia 15/01 de tarde", "1", "sim", "agora pro meu filho"))
                        .urgency())
                .isEqualTo(Urgency.ROUTINE);
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "não tenho febre, dor no peito nem falta de ar, é só rotina",
                "sem febre, sem vômito, só um resfriado leve",
                "ele não desmaiou, só ficou com sono da viagem",
                "nunca tive convulsão ou desmaio, pode preencher",
                "o exame de sangue sai no dia?",
                "a ligação caiu, me afogando em trabalho aqui",
                "tô caindo de sono, morrendo de fome e morta de cansaço",
                "queria ver umas manchas que apareceram no meu braço, tem jeito?",
                "tem como tirar essa pinta?",
                "doutora Rocha atende hoje?",
                "tive um treco quando vi o boleto kkk",
                "fiquei sabendo que uma criança engasgou aí perto, é verdade?",
                "sou bombeiro e preciso do exame admissional",
                "por causa da enchente o ônibus não passa, remarca?"
            })
    void hearsWhatIsDeniedToldOfOthersOrMeantOtherwise(String text) {
        assertThat(urgency(text)).isEqualTo(Urgency.ROUTINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nunca tive uma dor de cabeça tão forte assim na vida",
                "não tem febre mas o pescoço tá duro e ele não acorda",
                "sem plano, dor no peito forte e suando frio",
                "ele não fala, não mexe o braço direito",
                "não está enxergando do olho direito desde agora há pouco",
                "não tenho carro e minha mãe não para de sangrar",
                "o exame de sangue saiu normal mas agora ele tá vomitando sangue",
                "a ligação caiu, ele tá convulsionando",
                "Maria Silva infartou",
                "João Pedro não respira",
                "Socorro",
                "a boca dele tá rocha e ele não respira",
                "levei uma facada na barriga"
            })
    void isNotCalmedByDenialsNamesAndFiguresBesideADanger(String text) {
        assertThat(urgency(text)).isEqualTo(Urgency.EMERGENCY);
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
