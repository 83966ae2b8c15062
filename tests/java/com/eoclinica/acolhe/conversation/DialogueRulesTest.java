package com.eoclinica.acolhe.conversation;

import static com.eoclinica.acolhe.conversation.Scenes.awaitingYes;
import static com.eoclinica.acolhe.conversation.Scenes.booking;
import static com.eoclinica.acolhe.conversation.Scenes.known;
import static com.eoclinica.acolhe.conversation.Scenes.later;
import static com.eoclinica.acolhe.conversation.Scenes.next;
import static com.eoclinica.acolhe.conversation.Scenes.offered;
import static com.eoclinica.acolhe.conversation.Scenes.set;
import static com.eoclinica.acolhe.conversation.Scenes.start;
import static com.eoclinica.acolhe.conversation.Scenes.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.Flow;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialogueRulesTest {

    private static final Command YES = new Command.Affirm("sim");
    private static final Command NO = new Command.Deny("não");
    private static final Command PRICE = new Command.AskFaq(Command.FaqTopic.PRICE, "quanto");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void aYesWithAButAndAQuestionIsNotYetAYes() {
        assertThat(next(awaitingYes(), "sim, mas quanto custa?", YES, PRICE).step())
                .isInstanceOf(NextStep.Reply.class);
        assertThat(next(awaitingYes(), "sim, quanto custa?", YES, PRICE).step()).isInstanceOf(NextStep.Book.class);
    }

    @Test
    void aHesitationThatNamesAHusbandDecidesNothing() {
        var after = next(
                awaitingYes(),
                "deixa eu ver com meu marido",
                new Command.Hesitate("ver"),
                set(SlotName.FOR_WHOM, "marido"));

        assertThat(after.dialog().ask()).isEqualTo(Ask.BOOKING);
        assertThat(templates(after)).containsExactly("hesitation", "again.booking");
    }

    @Test
    void aNoAtTheReadBackGivesUpTheChoice() {
        var after = next(awaitingYes(), "não", NO);

        assertThat(after.dialog().choice()).isNull();
        assertThat(templates(after)).containsExactly("what-to-change");
    }

    @Test
    void anotherDayAtTheReadBackSearchesAnew() {
        assertThat(next(awaitingYes(), "terça", tuesday()).step()).isInstanceOf(NextStep.OfferSlots.class);
    }

    @Test
    void anotherNumberAtTheReadBackChangesTheChoice() {
        var after = next(awaitingYes(), "2");

        assertThat(after.step()).isInstanceOf(NextStep.HoldSlot.class);
        assertThat(after.dialog().choice().slot()).isEqualTo(Scenes.slot(1));
    }

    @Test
    void aNumberBeyondTheListIsAskedAgainWithTheList() {
        assertThat(templates(next(offered(), "9"))).containsExactly("choose-again", "again.slot");
    }

    @Test
    void twoNumbersAtOnceAreNotGuessed() {
        assertThat(templates(next(offered(), "1\n2"))).containsExactly("choose-one", "again.slot");
    }

    @Test
    void aNumberWithoutAListShowsTheMenu() {
        assertThat(templates(next(known(), "8"))).containsExactly("number-alone", "menu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelar", "CANCELAR", "Cancela."})
    void cancelAloneAsksWhat(String words) {
        var idle = next(known(), words);
        var busy = next(offered(), words);

        assertThat(idle.dialog().offer().options()).hasSize(2);
        assertThat(busy.dialog().offer().options()).hasSize(3);
    }

    @Test
    void theMessagesMayBeWhatIsCancelled() {
        var asked = next(known(), "cancelar").dialog();

        assertThat(next(asked, "2").dialog().standing().optedOut()).isTrue();
        assertThat(next(asked, "1").step()).isEqualTo(new NextStep.ListMine(Task.CANCEL));
    }

    @Test
    void backGoesOneQuestionBack() {
        assertThat(next(awaitingYes(), "voltar").step()).isInstanceOf(NextStep.OfferSlots.class);
        assertThat(next(offered(), "voltar").dialog().ask()).isEqualTo(Ask.WHEN);
        assertThat(next(booking().asking(Ask.WHEN), "volta").dialog().ask()).isEqualTo(Ask.PLAN);
        assertThat(next(booking().asking(Ask.PLAN), "voltar").dialog().ask()).isEqualTo(Ask.SPECIALTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recomeçar", "começar de novo", "do zero", "menu"})
    void restartForgetsTheFlow(String words) {
        var after = next(awaitingYes(), words);

        assertThat(after.dialog().task()).isEqualTo(Task.NONE);
        assertThat(after.dialog().choice()).isNull();
    }

    @Test
    void halfAnHourLaterAYesBooksNothing() {
        var after = later(HALF_AN_HOUR, awaitingYes(), "sim", YES);

        assertThat(templates(after)).containsExactly("resume.book");
        assertThat(next(after.dialog(), "sim", YES).step()).isInstanceOf(NextStep.HoldSlot.class);
    }

    @Test
    void halfAnHourLaterAnOldNumberGetsANewList() {
        var after = later(HALF_AN_HOUR, offered(), "1", new Command.ChooseOption(1, "1"));

        assertThat(templates(after)).containsExactly("offer-outdated");
        assertThat(after.step()).isInstanceOf(NextStep.OfferSlots.class);
    }

    @Test
    void aMomentBeforeHalfAnHourGoesOnAsBefore() {
        var after = later(HALF_AN_HOUR.minusSeconds(1), awaitingYes(), "não", NO);

        assertThat(templates(after)).containsExactly("what-to-change");
    }

    @Test
    void halfAnHourLaterNobodyIsProvedAnyMore() {
        var proved = known().with(known().standing().knowing("p", 0));

        assertThat(later(HALF_AN_HOUR, proved, "oi").dialog().standing().verified())
                .isNull();
    }

    @Test
    void twoWishesAreKeptAndTheOneThatFreesATimeComesFirst() {
        var after = next(known(), "marcar e cancelar", start(Flow.BOOK), start(Flow.CANCEL));

        assertThat(after.step()).isEqualTo(new NextStep.ListMine(Task.CANCEL));
        assertThat(after.dialog().next()).isEqualTo(Task.BOOK);
    }

    @Test
    void aQuestionBesideAWishIsAnsweredFirst() {
        var after = next(
                booking(),
                "qual o endereço? terça",
                new Command.AskFaq(Command.FaqTopic.ADDRESS, "endereço"),
                tuesday());

        assertThat(templates(after)).containsExactly("faq.address");
        assertThat(after.step()).isInstanceOf(NextStep.OfferSlots.class);
    }

    @Test
    void anotherWishWithANoInItIsFollowed() {
        assertThat(next(awaitingYes(), "quero cancelar", NO, start(Flow.CANCEL)).step())
                .isEqualTo(new NextStep.ListMine(Task.CANCEL));
    }

    @Test
    void optingOutKeepsTheOpenQuestion() {
        var after = next(offered(), "sair", new Command.OptOut("sair"));

        assertThat(after.dialog().standing().optedOut()).isTrue();
        assertThat(templates(after)).containsExactly("opt-out", "again.slot");
        assertThat(next(after.dialog(), "receber", new Command.OptOut("receber"))
                        .dialog()
                        .standing()
                        .optedOut())
                .isFalse();
    }

    private static java.util.List<String> templates(Decision decision) {
        return decision.says().stream().map(Say::template).toList();
    }
}
