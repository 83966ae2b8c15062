package com.eoclinica.acolhe.understanding;

/**
 * What one turn asked of a model outside, and what it cost. Holds no words of anybody.
 *
 * @param model the id we asked for
 * @param version the id the answer named; empty when there was none
 * @param promptHash of the prompt's and the schema's text
 * @param outcome {@code understood}, or why the local reading stands
 * @param costMicros millionths of a US dollar
 */
public record ModelUse(
        String model,
        String version,
        String promptHash,
        String outcome,
        int millis,
        int tokensIn,
        int tokensOut,
        long costMicros) {

    public static ModelUse none(String promptHash) {
        return new ModelUse("", "", promptHash, "", 0, 0, 0, 0);
    }

    /** Both tries of a turn together; the later one names model and version. */
    public ModelUse plus(ModelUse later) {
        return new ModelUse(
                later.model,
                later.version,
                promptHash,
                later.outcome,
                millis + later.millis,
                tokensIn + later.tokensIn,
                tokensOut + later.tokensOut,
                costMicros + later.costMicros);
    }

    public ModelUse ending(String other) {
        return new ModelUse(model, version, promptHash, other, millis, tokensIn, tokensOut, costMicros);
    }
}
