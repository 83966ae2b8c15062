package com.eoclinica.acolhe.phone;

import org.jspecify.annotations.Nullable;

/** What a bubble holds. */
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
