package com.eoclinica.acolhe.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.fixtures.RouteFile;
import org.junit.jupiter.api.Test;

class NestingTest {

    @Test
    void refusesWhatLiesTooDeepAndTellsWhere() {
        var deep = "- route:\n    steps: " + "[".repeat(100_000);

        assertThatThrownBy(() -> Nesting.refuseTooDeep(deep)).isInstanceOfSatisfying(RouteFault.class, fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.reason()).contains("100 deep");
        });
    }

    @Test
    void takesEveryRouteOfOurs() {
        for (var file : RouteFile.all())
            assertThatCode(() -> Nesting.refuseTooDeep(file.text())).doesNotThrowAnyException();
    }
}
