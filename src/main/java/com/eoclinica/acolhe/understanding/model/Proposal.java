package com.eoclinica.acolhe.understanding.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One command as a model wrote it: untrusted, every field may hold anything. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Proposal(
        @Nullable String evidence,
        @Nullable String command,
        @Nullable String flow,
        @Nullable String slot,
        @Nullable String value,
        @Nullable String part,
        @Nullable Integer option,
        @Nullable String topic,
        @Nullable String level) {

    private static final int LONGEST = 8_000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(4)
                        .maxNumberLength(20)
                        .build());
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Proposals(@Nullable List<@Nullable Proposal> commands) {}

    /** Nothing when it isn't the JSON asked for. */
    static Optional<List<Proposal>> read(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        try {
            var proposals = JSON.readValue(unfenced(text), Proposals.class);
            return Optional.ofNullable(proposals)
                    .map(Proposals::commands)
                    .map(each -> each.stream().filter(Objects::nonNull).toList());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Models like to wrap JSON into a Markdown block, form or no form. */
    private static String unfenced(String text) {
        return text.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
    }
}
