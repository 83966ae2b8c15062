package com.eoclinica.acolhe.clinic;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A room or a device that appointments need, and how many of it there are. */
public record Facility(String code, String name, Kind kind, int capacity) {

    public enum Kind {
        ROOM,
        DEVICE
    }

    /** One name per unit, as the book occupies them: {@code room:consultorio#1}. */
    public List<String> units() {
        return IntStream.rangeClosed(1, capacity)
                .mapToObj(unit -> kind.name().toLowerCase(Locale.ROOT) + ":" + code + "#" + unit)
                .toList();
    }
}
