package com.eoclinica.acolhe.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as the data catalogue tells of it; what each field means stands at the head of that file.
 *
 * @param personal columns that say who somebody is, with the SQL of what they become at erasure
 * @param words columns with what somebody wrote or said, likewise
 * @param sealed columns that are sealed, with the SQL that tells whose key opens them
 */
public record KeptTable(
        String holds,
        String whose,
        String purpose,
        String retention,
        @Nullable String age,
        @Nullable String unless,
        @Nullable String person,
        @JsonProperty("at-erasure") @Nullable String atErasure,
        @JsonProperty("at-expiry") @Nullable String atExpiry,
        @Nullable String blocks,
        List<String> ids,
        List<String> facts,
        List<String> staff,
        Map<String, String> personal,
        Map<String, String> words,
        Map<String, String> also,
        Map<String, String> sealed) {

    /** What the file leaves out is empty. */
    public KeptTable {
        ids = ids == null ? List.of() : ids;
        facts = facts == null ? List.of() : facts;
        staff = staff == null ? List.of() : staff;
        personal = personal == null ? Map.of() : personal;
        words = words == null ? Map.of() : words;
        also = also == null ? Map.of() : also;
        sealed = sealed == null ? Map.of() : sealed;
    }

    public List<String> columns() {
        return Stream.of(ids, facts, staff, personal.keySet(), words.keySet())
                .flatMap(each -> each.stream())
                .toList();
    }

    /** What a person is given of their own rows. */
    List<String> told() {
        return Stream.of(facts, personal.keySet(), words.keySet())
                .flatMap(each -> each.stream())
                .toList();
    }

    /** Every column that changes when a row is blanked, with the SQL of what it becomes. */
    List<Map.Entry<String, String>> blanks() {
        return Stream.of(personal, words, also)
                .flatMap(each -> each.entrySet().stream())
                .toList();
    }

    boolean isDeletedAtErasure() {
        return "delete".equals(atErasure);
    }

    boolean isKeptAtErasure() {
        return "keep".equals(atErasure);
    }

    boolean isBlankedAtExpiry() {
        return "blank".equals(atExpiry);
    }
}
