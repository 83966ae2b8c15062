package com.eoclinica.acolhe.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final List<Example> TAUGHT =
            Example.read(List.of("dor no {joelho|ombro}{| direito}\tROUTINE\tnone\tmild", "oi\tROUTINE\tnone\tdesk"));

    @Test
    void oneLineStandsForItsMembersAndAPlainLineForItself() {
        assertThat(Families.members(TAUGHT))
                .extracting(Example::text)
                .containsExactlyInAnyOrder(
                        "dor no joelho", "dor no ombro", "dor no joelho direito", "dor no ombro direito", "oi");
    }

    @Test
    void theSameListGivesTheSameMembers() {
        assertThat(Families.members(TAUGHT)).isEqualTo(Families.members(TAUGHT));
    }
}
