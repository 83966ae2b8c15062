package com.eoclinica.acolhe.conversation;

import static com.eoclinica.acolhe.conversation.Scenes.awaitingYes;
import static com.eoclinica.acolhe.conversation.Scenes.early;
import static com.eoclinica.acolhe.conversation.Scenes.known;
import static com.eoclinica.acolhe.conversation.Scenes.next;
import static com.eoclinica.acolhe.conversation.Scenes.offered;
import static com.eoclinica.acolhe.conversation.Scenes.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.understanding.Command;
import org.junit.jupiter.api.Test;

class EarlyRuleTest {

    @Test
    void aYesWrittenBeforeTheReadBackConfirmsNothing() {
        var after = early(awaitingYes(), "sim", new Command.Affirm("sim"));

        assertThat(after.step()).isInstanceOf(NextStep.Reply.class);
        assertThat(after.dialog().ask()).isEqualTo(Ask.BOOKING);
        assertThat(templates(after)).containsExactly("written-before", "again.booking");
    }

    @Test
    void aNumberWrittenBeforeTheListHoldsNothing() {
        var after = early(offered(), "1", new Command.ChooseOption(1, "1"));

        assertThat(after.dialog().choice()).isNull();
        assertThat(templates(after)).containsExactly("written-before", "again.slot");
    }

    @Test
    void aWishWrittenBeforeTheLastAnswerStillCounts() {
        assertThat(early(offered(), "terça", tuesday()).step()).isInstanceOf(NextStep.OfferSlots.class);
    }

    @Test
    void anAnswerGivenIsRememberedWithItsMoment() {
        assertThat(next(known(), "oi").dialog().standing().answered()).isEqualTo(new Moment(Scenes.NOW, Scenes.NOW));
    }

    private static java.util.List<String> templates(Decision decision) {
        return decision.says().stream().map(Say::template).toList();
    }
}
