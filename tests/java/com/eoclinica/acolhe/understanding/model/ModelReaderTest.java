package com.eoclinica.acolhe.understanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import com.eoclinica.acolhe.understanding.Question;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReaderTest {

    private static final String TEXT = "preciso ver um negocio na pele com a dermato, to meio apagada";

    private final ReaderOnStub reader = new ReaderOnStub("answer");

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void addsWhatTheLocalReaderMissed() {
        reader.answers("answer-emergency");

        var reading = reader.read(TEXT);

        assertThat(reading.commands()).contains(new Command.FlagConcern("emergency", "meio apagada"));
        assertThat(reading.reader()).isEqualTo("local+gemini-3.5-flash-lite");
    }

    @Test
    void recordsModelPromptTimeTokensAndCost() {
        var use = reader.read(TEXT).use();

        assertThat(use.version()).isEqualTo("gemini-3.5-flash-lite");
        assertThat(use.promptHash()).isEqualTo(Prompts.VERSION).hasSize(16);
        assertThat(use.tokensIn()).isEqualTo(812);
        assertThat(use.tokensOut()).isEqualTo(41);
        assertThat(use.costMicros()).isEqualTo(Math.round(812 * 0.30 + 41 * 2.50));
        assertThat(reader.booked).containsExactly(use);
        assertThat(reader.meters.counter("acolhe.model.cost.dollars").count()).isPositive();
    }

    @Test
    void takesNoConfirmationErasureOrOptOutFromAModel() {
        reader.answers("answer-false-confirmation");
        var question = new Question("confirm_booking", List.of(), ReaderOnStub.NOW);

        var reading = reader.read("hmm a dermato é a dra de sempre? queria saber disso primeiro viu", question);

        assertThat(reading.commands())
                .noneMatch(each -> each instanceof Command.Affirm
                        || each instanceof Command.OptOut
                        || each instanceof Command.PrivacyRequest
                        || each instanceof Command.StartFlow start && start.flow() == Command.Flow.CONFIRM);
    }

    @Test
    void takesFiveCommandsAtMost() {
        reader.answers("answer-many");

        assertThat(reader.read(TEXT).commands()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void readsJsonInAMarkdownBlock() {
        reader.answers("answer-markdown");

        assertThat(reader.read(TEXT).use().outcome()).isEqualTo("understood");
        assertThat(reader.calls()).isEqualTo(1);
    }

    @Test
    void letsNoInvisibleCharacterOrMarkupThrough() {
        reader.answers("answer-invisible");

        var values = reader.read(TEXT).commands().toString();

        assertThat(values).doesNotContain("<script>").doesNotContain("\u200b").doesNotContain("\u202e");
    }

    @Test
    void repairsOnceWithinTheDeadline() {
        reader.answers("answer-wrong-json", "answer");

        var reading = reader.read(TEXT);

        assertThat(reading.use().outcome()).isEqualTo("understood");
        assertThat(reading.use().tokensIn()).as("both tries are billed").isEqualTo(2 * 812);
        assertThat(reader.calls()).isEqualTo(2);
        assertThat(reader.bodies().getFirst()).contains("resposta anterior");
    }

    @Test
    void asksAgainWhenTheProviderSaysSoonAndNotWhenItSaysLater() {
        reader.answers("error-429-soon", "answer");
        assertThat(reader.read(TEXT).use().outcome()).isEqualTo("understood");
        assertThat(reader.calls()).isEqualTo(2);

        reader.answers("error-429");
        reader.read(TEXT);
        reader.read(TEXT);
        assertThat(reader.calls())
                .as("one for each model, then none for 47 seconds")
                .isEqualTo(2);
    }

    @Test
    void asksTheNextModelWhenTheFirstIsGone() {
        reader.answers("error-404", "answer");

        var reading = reader.read(TEXT);

        assertThat(reading.use().model()).isEqualTo("gemini-3.8-flash");
        assertThat(reading.use().outcome()).isEqualTo("understood");
        assertThat(counted("acolhe.model.other.version")).isEqualTo(1);
    }

    @Test
    void givesMoreRoomWhenThinkingAteIt() {
        reader.answers("max-tokens", "answer");

        assertThat(reader.read(TEXT).use().outcome()).isEqualTo("understood");
        assertThat(reader.bodies().getFirst()).containsPattern("\"maxOutputTokens\"\\s*:\\s*2048");
    }

    @Test
    void raisesAnAlarmWhenAnotherModelAnswers() {
        reader.answers("answer-other-version");

        assertThat(reader.read(TEXT).use().version()).isEqualTo("gemini-3.9-flash");
        assertThat(counted("acolhe.model.other.version")).isEqualTo(1);
    }

    @Test
    void stopsAskingAModelThatFailsFiveTimes() {
        reader.answers("error-400");

        for (var i = 0; i < 8; i++) reader.read(TEXT);

        assertThat(reader.calls()).isEqualTo(5);
        assertThat(reader.read(TEXT).use().outcome()).isEqualTo("breaker-open");
    }

    @Test
    void neverOverridesWhatTheLocalReaderRead() {
        reader.answers("answer");

        var reading = reader.read("quero marcar com cardiologista, ou dermato? preciso ver um negocio na pele");

        assertThat(reading.commands())
                .filteredOn(each -> each instanceof Command.SetSlot set && set.slot() == SlotName.SPECIALTY)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sim", "não", "2", "pode ser a segunda"})
    void isNotAskedWhenTheOpenQuestionWasAnswered(String text) {
        reader.read(text, new Question("choose_slot", List.of("terça 10h", "quarta 11h"), ReaderOnStub.NOW));

        assertThat(reader.calls()).isZero();
    }

    @Test
    void isNotAskedInAnEmergencyForAMinorOrAgainstThePatientsWill() {
        var question = Question.none(ReaderOnStub.NOW);
        reader.read(List.of(TEXT), question, reader.sender(true), true);
        reader.read(List.of(TEXT), question, reader.sender(false), false);
        reader.read(List.of("tenho 13 anos e preciso ver um negocio na pele"), question, reader.sender(true), false);
        reader.read("não quero falar com robô nem inteligência artificial, quero gente de verdade por favor");
        reader.spent = java.util.Optional.of("dollars-spent");
        reader.read(TEXT);

        assertThat(reader.calls()).isZero();
        assertThat(reader.booked).isEmpty();
    }

    @Test
    void callsNobodyWithoutAKey() {
        try (var withoutKey = ReaderOnStub.withoutKey()) {
            assertThat(withoutKey.read(TEXT).reader()).isEqualTo("local");
            assertThat(withoutKey.calls()).isZero();
        }
    }

    private double counted(String name) {
        return reader.meters.find(name).counters().stream()
                .mapToDouble(io.micrometer.core.instrument.Counter::count)
                .sum();
    }
}
