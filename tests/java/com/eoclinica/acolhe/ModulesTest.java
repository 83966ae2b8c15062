package com.eoclinica.acolhe;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to the neighbours their package-info names. */
class ModulesTest {

    @Test
    void modulesKnowOnlyTheirNeighbours() {
        ApplicationModules.of(Acolhe.class).verify();
    }
}
