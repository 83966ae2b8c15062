package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final Triage TRIAGE = new Triage();
    private static final int MADE_UP = 500;
    private static final String[] GIVEN = """
            Jucilene Wanderson Kethlyn Dayane Rosinete Valdinei Josimar Cleidiane Ubirajara Iranildo Marinalva Dorival Thayla Kauê
            Emanuelly Zenilda Gilvanete Lucimara Expedito Onofre Reginaldo Wellington Ayrton Cosme Damião Dolores Amparo Piedade Vitória
            Rosa Ana Pedro Sol Íris Maria José
            """.strip().split("\\s+");
    private static final String[] SURNAMES = """
            Rocha Facundes Sangalli Branquinho Mortágua Camargos Dorneles Fogaça Bicudo Braz Cortez Ferro Guerra Mata Quintão Tiroli
            Costa Pinto Leite Boaventura Lacerda Furlan Zanatta Poletto Kaminski Dutra Bonfim Sarmento Uehara Xisto Abatti Desbesell
            Fabris Gouveia Hering Reis Paz Luz Lobo Machado Neto
            """.strip().split("\\s+");

    @ParameterizedTest
    @ValueSource(strings = {"%s", "meu nome é %s", "pode colocar no nome de %s, por favor", "é %s"})
    void aNameIsNoAlarm(String said) {
        var random = new Random(17);
        long alarms = Stream.generate(() -> name(random))
                .limit(MADE_UP)
                .filter(name -> TRIAGE.screen(List.of("oi", "quero marcar uma consulta", said.formatted(name)))
                        .isEmergency())
                .count();

        assertThat(100.0 * alarms / MADE_UP).isLessThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rocha", "a de mais cedo", "Maria do Socorro", "das Dores, Maria", "seu Expedito Guerra"})
    void theNamesAndHurriedLinesThatOnceFrightenedAreRoutine(String text) {
        assertThat(TRIAGE.screen(List.of(text)).urgency()).isEqualTo(Urgency.ROUTINE);
    }

    private static String name(Random random) {
        var name = one(GIVEN, random) + " " + one(SURNAMES, random);
        return switch (random.nextInt(4)) {
            case 0 -> one(SURNAMES, random);
            case 1 -> name.toLowerCase();
            case 2 -> name + " " + one(SURNAMES, random);
            default -> name;
        };
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
