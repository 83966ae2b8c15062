package com.eoclinica.acolhe.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.desk.BreachRule.Answer;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.shared.ConversationId;
import com.eoclinica.acolhe.shared.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BreachRuleTest {

    @Test
    void makesANormalHandOffUrgent() {
        assertThat(BreachRule.to(waiting(Priority.NORMAL, Called.ATTENDANT)))
                .isEqualTo(new Answer(Priority.URGENT, Called.ATTENDANT, false, "raised"));
    }

    @Test
    void climbsFromTheReceptionToTheManagersToTheOwner() {
        assertThat(BreachRule.to(waiting(Priority.EMERGENCY, Called.ATTENDANT)).did())
                .isEqualTo("called-manager");
        assertThat(BreachRule.to(waiting(Priority.EMERGENCY, Called.MANAGER)).did())
                .isEqualTo("called-owner");
        assertThat(BreachRule.to(waiting(Priority.URGENT, Called.ATTENDANT)).called())
                .isEqualTo(Called.MANAGER);
    }

    @Test
    void callsTheOwnerAgainAndAgain() {
        assertThat(BreachRule.to(waiting(Priority.EMERGENCY, Called.OWNER)))
                .isEqualTo(new Answer(Priority.EMERGENCY, Called.OWNER, false, "called-owner"));
    }

    @Test
    void neverMakesAnEmergencyOfWhatIsNone() {
        assertThat(BreachRule.to(waiting(Priority.URGENT, Called.OWNER)).priority())
                .isEqualTo(Priority.URGENT);
    }

    @Test
    void letsOthersHaveWhatItsAttendantDoesNotAnswer() {
        assertThat(BreachRule.to(handOff("assigned", "bia", Priority.NORMAL, Called.ATTENDANT)))
                .isEqualTo(new Answer(Priority.NORMAL, Called.MANAGER, true, "put-back"));
    }

    private static HandOff waiting(Priority priority, Called called) {
        return handOff("waiting", null, priority, called);
    }

    private static HandOff handOff(String status, @Nullable String attendant, Priority priority, Called called) {
        return new HandOff(
                Ids.next(),
                ClinicId.of("0192f0c1-0000-7000-8000-0000000000aa"),
                new ConversationId(Ids.next()),
                "requested",
                priority,
                status,
                attendant,
                Instant.EPOCH,
                Instant.EPOCH,
                called,
                null,
                null);
    }
}
