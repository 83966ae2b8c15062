package com.eoclinica.acolhe.phone;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a bubble holds. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Content.File.class, name = "file"),
    @JsonSubTypes.Type(value = Content.Place.class, name = "place")
})
sealed interface Content {

    record Text(String text) implements Content {}

    /** @param kind voice, audio, image, video or document */
    record File(
            String kind,
            String mimetype,
            String filename,
            byte[] bytes,
            @Nullable String caption) implements Content {}

    record Place(double latitude, double longitude, String name) implements Content {}

    /** The words WAHA puts into {@code body}; null for a voice note or a place. */
    default @Nullable String body() {
        return switch (this) {
            case Text text -> text.text();
            case File file -> file.caption();
            case Place _ -> null;
        };
    }
}
