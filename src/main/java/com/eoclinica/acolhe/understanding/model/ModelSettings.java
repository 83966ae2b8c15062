package com.eoclinica.acolhe.understanding.model;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The model outside, and how much of it may be used.
 *
 * @param apiKey empty: no model is asked, the local reader reads alone
 * @param model asked first; {@code fallbacks} in order when it is gone or overloaded
 * @param deadline for a whole turn, repeats and repair included
 * @param longestText characters of a patient's text that are read; the rest is left to the local reader
 * @param turnsAnHour of one correspondent
 * @param tokensAConversation both directions
 * @param dollarsADay of one clinic, in US$
 */
@ConfigurationProperties("acolhe.model")
record ModelSettings(
        String apiKey,
        URI baseUrl,
        String model,
        List<String> fallbacks,
        Duration deadline,
        int outputTokens,
        int longestText,
        int turnsAnHour,
        long tokensAConversation,
        double dollarsADay,
        List<Price> prices) {

    /** US$ for a million tokens. */
    record Price(String model, double input, double output) {}

    boolean isOn() {
        return !apiKey.isBlank();
    }

    List<String> chain() {
        return Stream.concat(Stream.of(model), fallbacks.stream()).distinct().toList();
    }

    /** In millionths of a US dollar; an unknown model is charged at the dearest price known. */
    long costMicros(String used, int tokensIn, int tokensOut) {
        var price = prices.stream()
                .filter(each -> each.model().equals(used))
                .findFirst()
                .orElseGet(this::dearest);
        return Math.round(tokensIn * price.input() + tokensOut * price.output());
    }

    private Price dearest() {
        return prices.stream()
                .reduce((one, other) -> one.output() > other.output() ? one : other)
                .orElseThrow(() -> new IllegalStateException("acolhe.model.prices is empty"));
    }
}
