package com.eoclinica.acolhe.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void signsAsWahaDocuments() {
        var body = "{\"event\":\"message\",\"session\":\"default\",\"engine\":\"WEBJS\"}";

        assertThat(Signature.sign(body.getBytes(StandardCharsets.UTF_8), "my-secret-key"))
                .isEqualTo("208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8"
                        + "097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89");
    }
}
