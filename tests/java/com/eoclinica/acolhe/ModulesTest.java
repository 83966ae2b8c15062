package com.eoclinica.acolhe;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItMay() {
        ApplicationModules.of(Acolhe.class).verify();
    }
}
