package com.eoclinica.acolhe.channel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads a webhook's body with narrow limits, because its sender's sender is anybody. */
final class WebhookJson {

    private static final int DEEPEST = 32;
    private static final int LONGEST_STRING = 256 * 1024;
    private static final int LONGEST_NUMBER = 100;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private WebhookJson() {}

    static JsonNode read(byte[] body) throws IOException {
        // Jackson's own UTF-8 reader is lenient with some malformed sequences; the JDK's is strict.
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        return MAPPER.readTree(text.toString());
    }
}
