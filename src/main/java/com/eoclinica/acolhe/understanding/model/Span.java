package com.eoclinica.acolhe.understanding.model;

/** A stretch of text that must not leave: from inclusive, to exclusive. */
record Span(int from, int to, String kind) {

    int length() {
        return to - from;
    }

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
