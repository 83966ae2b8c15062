package com.eoclinica.acolhe.understanding.knowledge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the clinic's articles are searched.
 *
 * @param chromaUrl base address of a Chroma server; empty: in process, by words
 * @param patience for one call to it
 * @param nearWords least cosine of vectors made of words; {@code nearMeaning} of vectors made by Gemini
 */
@ConfigurationProperties("acolhe.knowledge")
record KnowledgeSettings(String chromaUrl, Duration patience, double nearWords, double nearMeaning) {

    boolean isOn() {
        return !chromaUrl.isBlank();
    }
}
