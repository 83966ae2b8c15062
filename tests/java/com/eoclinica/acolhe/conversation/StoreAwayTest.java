package com.eoclinica.acolhe.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** A turn is not given to a person because the store had a bad minute; a turn that can never be written is. */
class StoreAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "53100", "53300", "57P01", "57P03", "58030"})
    void theStoreIsAway(String state) {
        var failure = new DataAccessResourceFailureException("no", new SQLException("no", state));

        assertThat(StoreAway.is(new IllegalStateException(failure))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "54000", "57014", "22001", "40001"})
    void theWorkIsAtFault(String state) {
        assertThat(StoreAway.is(new IllegalStateException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void noConnectionInTimeIsTheStoresFault() {
        var refused = new SQLException("refused", "08001");

        assertThat(StoreAway.is(new SQLTransientConnectionException("none in time", "08001", refused)))
                .isTrue();
    }

    @Test
    void whatHasNothingToDoWithTheStoreCounts() {
        assertThat(StoreAway.is(new IllegalArgumentException("a bug"))).isFalse();
        assertThat(StoreAway.is(new SQLException("no state"))).isFalse();
    }
}
