package com.eoclinica.acolhe.understanding.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.understanding.Rehearsal.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalRehearsalTest {

    @Test
    void showsWhatExamplesTeachAndThatNothingKnownIsForgotten() {
        var figures = new LocalRehearsal()
                .of(List.of(
                        new Example("bota eu na lista do zé das consultas", "book"),
                        new Example("o passarinho verde pousou na laranjeira", "ask_preparation")));

        assertThat(figures.added()).isEqualTo(2);
        assertThat(figures.addedBefore()).isLessThan(2);
        assertThat(figures.addedAfter()).isEqualTo(2);
        assertThat(figures.known()).isGreaterThan(500);
        assertThat(figures.knownAfter()).isGreaterThan(figures.knownBefore() - 5);
    }
}
