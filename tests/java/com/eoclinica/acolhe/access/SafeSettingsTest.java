package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SafeSettingsTest {

    private final MockEnvironment settings = new MockEnvironment();

    SafeSettingsTest() {
        Map.of(
                        "acolhe.waha.hmac-key", "h4Qm0Zr9T2vXc7Lp1Ns8Wd5Ky3Bf6Gj0Ea",
                        "acolhe.waha.api-key", "w4Qm0Zr9T2vXc7Lp1Ns8Wd5Ky3Bf6Gj0Eb",
                        "acolhe.api-key", "a4Qm0Zr9T2vXc7Lp1Ns8Wd5Ky3Bf6Gj0Ec",
                        "acolhe.audit.key", "u4Qm0Zr9T2vXc7Lp1Ns8Wd5Ky3Bf6Gj0Ed",
                        "acolhe.access.key", "x4Qm0Zr9T2vXc7Lp1Ns8Wd5Ky3Bf6Gj0Ee",
                        "spring.datasource.password", "p4Qm0Zr9T2vXc7Lp1",
                        "spring.datasource.url", "jdbc:postgresql://db/acolhe?sslmode=verify-full")
                .forEach(settings::setProperty);
    }

    @Test
    void secretsOfOnesOwnAreFine() {
        assertThat(SafeSettings.problems(settings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acolhe.waha.hmac-key|''|ACOLHE_WAHA_HMAC_KEY has fewer than 32 characters.",
                "acolhe.api-key|short|ACOLHE_API_KEY has fewer than 32 characters.",
                "acolhe.audit.key|not-a-secret-good-for-trying-out-only|ACOLHE_AUDIT_KEY is a value everybody knows.",
                "acolhe.waha.api-key|change-this-api-key-and-some-more-of-it|ACOLHE_WAHA_API_KEY is a value everybody knows.",
                "acolhe.access.key|xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx|ACOLHE_ACCESS_KEY is a value everybody knows.",
                "acolhe.waha.hmac-key|a4Qm0Zr9T2vXc7Lp1Ns8Wd5Ky3Bf6Gj0Ec|ACOLHE_WAHA_HMAC_KEY is used for something else, too.",
                "spring.datasource.password|acolhe|ACOLHE_DATABASE_PASSWORD has fewer than 16 characters.",
                "acolhe.access.oidc.issuer|http://issuer|ACOLHE_OIDC_ISSUER is no https address.",
                "acolhe.access.tokens.keys|http://issuer/keys|ACOLHE_TOKENS_KEYS is no https address.",
                "acolhe.access.secure-cookies|false|ACOLHE_SECURE_COOKIES must not be false."
            })
    void eachUnsafeOneIsNamedInASentence(String setting, String value, String problem) {
        settings.setProperty(setting, value);

        assertThat(SafeSettings.problems(settings)).containsExactly(problem);
    }

    @Test
    void theDatabaseIsReachedOverTlsUnlessTheNetworkIsSaidToBePrivate() {
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db/acolhe");
        assertThat(SafeSettings.problems(settings)).singleElement().asString().contains("sslmode=verify-full");

        settings.setProperty("acolhe.access.private-network", "true");
        assertThat(SafeSettings.problems(settings)).isEmpty();
    }
}
