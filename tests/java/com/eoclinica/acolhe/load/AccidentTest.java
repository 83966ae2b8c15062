package com.eoclinica.acolhe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AccidentTest {

    @Test
    void isCalledByTheBeginningOfItsName() {
        assertThat(Accident.named("redis-paused", "app_")).containsExactly(Accident.APP_KILLED, Accident.REDIS_PAUSED);
    }

    @Test
    void aNameNobodyHasIsRefusedAndTheOthersAreNamed() {
        assertThatThrownBy(() -> Accident.named("redis", "application"))
                .hasMessageContainingAll("application", "REDIS_PAUSED");
    }
}
