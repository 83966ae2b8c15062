package com.eoclinica.acolhe.experiment;

/** How much better one wording does than the usual one, as a share, with its 95 % interval (Newcombe 1998, method 10). */
public record Difference(Proportion usual, Proportion other) {

    /** Below this many patients each, chance alone makes winners of losers. */
    public static final int ENOUGH = 100;

    public double value() {
        return other.rate() - usual.rate();
    }

    public double low() {
        return value() - Math.hypot(other.rate() - other.low(), usual.high() - usual.rate());
    }

    public double high() {
        return value() + Math.hypot(other.high() - other.rate(), usual.rate() - usual.low());
    }

    public boolean isEnough() {
        return usual.shown() >= ENOUGH && other.shown() >= ENOUGH;
    }

    /** {@code early}, {@code better}, {@code worse} or {@code equal}: what may be said now. */
    public String verdict() {
        if (!isEnough()) return "early";
        if (low() > 0) return "better";
        return high() < 0 ? "worse" : "equal";
    }
}
