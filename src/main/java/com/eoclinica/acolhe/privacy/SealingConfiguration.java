package com.eoclinica.acolhe.privacy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** In production the product does not start under the master secret of this file, which everybody knows. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    MasterKey masterKey(PrivacySettings settings, Environment environment) {
        if (!settings.isSafe() && environment.acceptsProfiles(Profiles.of("production")))
            throw new IllegalStateException("ACOLHE_MASTER_KEY must be a secret of 32 characters or more");
        return MasterKey.of(settings.masterKey(), settings.masterKeyBefore());
    }
}
