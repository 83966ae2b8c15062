package com.eoclinica.acolhe.experiment;

/** How many of those shown did it, with what that says about the rest (Wilson 1927, 95 %). */
public record Proportion(long reached, long shown) {

    /** The standard normal's 97.5 % point. */
    private static final double Z = 1.959964;

    public static final Proportion NONE = new Proportion(0, 0);

    public double rate() {
        return shown == 0 ? 0 : (double) reached / shown;
    }

    public double low() {
        return shown == 0 ? 0 : Math.max(0, centre() - reach());
    }

    public double high() {
        return shown == 0 ? 1 : Math.min(1, centre() + reach());
    }

    private double centre() {
        return (reached + Z * Z / 2) / (shown + Z * Z);
    }

    private double reach() {
        return Z / (shown + Z * Z) * Math.sqrt(rate() * (1 - rate()) * shown + Z * Z / 4);
    }
}
