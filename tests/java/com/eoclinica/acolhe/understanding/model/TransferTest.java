package com.eoclinica.acolhe.understanding.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eoclinica.acolhe.understanding.TransferRegister;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Patients' words go nowhere a register does not name (LGPD art. 33). */
class TransferTest {

    @ParameterizedTest
    @CsvSource({
        "https://generativelanguage.googleapis.com, false",
        "https://generativelanguage.googleapis.com/v1beta, false",
        "http://127.0.0.1:9000, true",
        "http://[::1]:9000, true",
    })
    void startsWithAnAddressSomebodyAnswersFor(String address, boolean loopback) {
        assertThatCode(() -> register(loopback).lawful("x", URI.create(address)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "https://models.example.com, true",
        "http://generativelanguage.googleapis.com, true",
        "https://generativelanguage.googleapis.com.example.com, false",
        "http://127.0.0.1:9000, false",
        "http://10.0.0.7:9000, true",
    })
    void refusesToStartWithAnyOther(String address, boolean loopback) {
        assertThatThrownBy(() -> register(loopback).lawful("acolhe.model.base-url", URI.create(address)))
                .hasMessageContaining("transfer-register.yaml");
    }

    private static TransferRegister register(boolean loopback) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "acolhe.transfers.register",
                                "classpath:transfer-register.yaml",
                                "acolhe.transfers.loopback",
                                loopback)));
        context.register(TransferRegister.class);
        context.refresh();
        return context.getBean(TransferRegister.class);
    }
}
