package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.audit.Deed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedOfRequestTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /conversations/{id}, CONVERSATION_READ",
        "GET, /desk/{id}/thread, CONVERSATION_READ",
        "POST, /desk/{id}/take, CONVERSATION_TAKEN",
        "POST, /desk/{id}/note, RECORD_CHANGED",
        "DELETE, /api/v1/waiting-list/{id}, RECORD_CHANGED",
        "POST, /anything/new, RECORD_CHANGED",
        "GET, /api/v1/failed-messages/{id}, MESSAGE_OPENED"
    })
    void readingWordsAndChangingAnythingIsWrittenDown(String method, String pattern, Deed deed) {
        assertThat(DeedOfRequest.of(method, pattern)).contains(deed);
    }

    @ParameterizedTest
    @CsvSource({"GET, /desk", "GET, /api/v1/appointments", "POST, /api/v1/understanding/evaluate"})
    void listsAndEvaluationsAreNot(String method, String pattern) {
        assertThat(DeedOfRequest.of(method, pattern)).isEmpty();
    }
}
