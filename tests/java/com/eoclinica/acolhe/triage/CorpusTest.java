package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

    private static final List<String> BOOKINGS = List.of(
            "%s, queria marcar cardiologista pra semana que vem",
            "%s mas queria marcar uma consulta pra semana que vem",
            "%s e queria só remarcar minha consulta",
            "%s. quero marcar consulta com clínico geral",
            "%s quanto custa a consulta particular com especialista?",
            "oi, bom dia! %s, gostaria de agendar com a dra ana");
    private static final Triage TRIAGE = new Triage();
    private static final List<Example> KEPT_APART = Corpus.phrases("kept-apart.tsv");
    private static final List<String> HARMLESS = List.of(
            "Bom dia, tudo bem?",
            "Meu convênio é Unimed.",
            "Tenho 34 anos.",
            "Moro no centro.",
            "Obrigada desde já!",
            "Prefiro de manhã.",
            "Meu nome é Ana Souza.",
            "Não tenho alergia a remédio.",
            "Já fui paciente da doutora Paula.",
            "Vocês têm estacionamento?");

    static Stream<String> mustCatch() {
        return Corpus.lines("must-catch.txt").stream();
    }

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            String::toUpperCase,
            text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            text -> text.replace("não ", "n ").replace("está ", "tá ").replace("estou ", "to "),
            text -> text.replace("ss", "ç").replace("qu", "k"),
            text -> "é, então, " + text + ", tá?",
            text -> text + "!!!!!!");

    @ParameterizedTest
    @MethodSource("mustCatch")
    void catchesEveryPlainEmergency(String text) {
        assertThat(urgency(text)).isEqualTo(Urgency.EMERGENCY);
    }

    @ParameterizedTest
    @FieldSource("SPELLINGS")
    void catchesNearlyAllOfThemHoweverTheyAreSpelled(UnaryOperator<String> spelling) {
        var lines = Corpus.lines("must-catch.txt");

        long caught = lines.stream()
                .filter(line -> urgency(spelling.apply(line)) == Urgency.EMERGENCY)
                .count();

        assertThat(100.0 * caught / lines.size()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void isNeverCalmedByHarmlessSentencesBeforeAfterOrBetween() {
        var random = new Random(11);

        assertThat(KEPT_APART).allSatisfy(phrase -> {
            var longer = surrounded(phrase.text(), random);
            assertThat(urgency(longer)).as(longer).isGreaterThanOrEqualTo(urgency(phrase.text()));
        });
    }

    @Test
    void isNeverCalmedByABookingAskedForInTheSameBreath() {
        assertThat(Corpus.lines("must-catch.txt")).allSatisfy(phrase -> {
            for (var frame : BOOKINGS) {
                var longer = frame.formatted(phrase);
                assertThat(urgency(longer)).as(longer).isGreaterThanOrEqualTo(urgency(phrase));
            }
        });
    }

    @Test
    void keepsItsFloorsOnPhrasesKeptApart() {
        assertThat(share(each -> each.isEmergency(), Urgency.EMERGENCY)).isGreaterThanOrEqualTo(95);
        assertThat(share(each -> each.urgency() == Urgency.URGENT, Urgency.URGENT))
                .isGreaterThanOrEqualTo(88);
        assertThat(share(each -> each.urgency() == Urgency.ROUTINE, Urgency.EMERGENCY))
                .isLessThanOrEqualTo(10);
    }

    @Test
    void leavesMostOrdinaryTalkToTheReceptionWithoutMissingItsDangerousTwins() {
        var lines = Corpus.phrases("ordinary.tsv");

        assertThat(share(lines, each -> each.urgency() == Urgency.ROUTINE, Urgency.EMERGENCY))
                .isLessThanOrEqualTo(9);
        assertThat(share(lines, each -> each.urgency() == Urgency.ROUTINE, Urgency.URGENT))
                .isLessThanOrEqualTo(15);
        assertThat(share(lines, Example::isEmergency, Urgency.EMERGENCY)).isGreaterThanOrEqualTo(97);
    }

    private static double share(Predicate<Example> kind, Urgency atLeast) {
        return share(KEPT_APART, kind, atLeast);
    }

    private static double share(List<Example> lines, Predicate<Example> kind, Urgency atLeast) {
        var chosen = lines.stream().filter(kind).toList();
        long reached = chosen.stream()
                .filter(each -> urgency(each.text()).compareTo(atLeast) >= 0)
                .count();
        return 100.0 * reached / chosen.size();
    }

    /** Harmless sentences before, after and, where the text has sentences of its own, between them. */
    private static String surrounded(String text, Random random) {
        var between = text.replaceAll("([.!?]) ", "$1 " + harmless(random) + " ");
        return harmless(random) + " " + between + ". " + harmless(random);
    }

    private static String harmless(Random random) {
        return HARMLESS.get(random.nextInt(HARMLESS.size()));
    }

    private static Urgency urgency(String text) {
        return TRIAGE.screen(List.of(text)).urgency();
    }
}
