package com.eoclinica.acolhe.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What the figures of some days say. Shares are between 0 and 1, money is in reais, waits are in seconds. */
public record Report(Totals totals, InsightSettings settings) {

    /** With fewer answers a score says more about somebody than about the clinic. */
    private static final int FEWEST_ANSWERS = 5;

    private static final BigDecimal MICROS = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    public OptionalDouble automation() {
        return totals.share(Measure.AUTOMATED, Measure.CONVERSATIONS);
    }

    public OptionalDouble bookingSuccess() {
        return totals.share(Measure.BOOKED, Measure.BOOKING_WANTED);
    }

    public Waits answers() {
        return new Waits(totals.parts(Measure.ANSWERS));
    }

    public Waits handOffWaits() {
        return new Waits(totals.parts(Measure.HAND_OFF_WAITS));
    }

    public OptionalDouble handOffsInTime() {
        var inTime = totals.sum(Measure.HAND_OFFS_IN_TIME);
        return Totals.share(inTime, inTime + totals.sum(Measure.HAND_OFFS_LATE));
    }

    public OptionalDouble noShows() {
        var missed = totals.sum(Measure.MISSED_BY_PRACTITIONER);
        return Totals.share(missed, missed + totals.sum(Measure.HELD_BY_PRACTITIONER));
    }

    public OptionalDouble modelShare() {
        return Totals.share(totals.part(Measure.TURNS, "model"), totals.sum(Measure.TURNS));
    }

    /** Net promoter score, from -100 to 100; empty with too few answers. */
    public OptionalInt netPromoter() {
        var answers = totals.sum(Measure.SURVEYS);
        if (answers < FEWEST_ANSWERS) return OptionalInt.empty();
        var points = totals.part(Measure.SURVEYS, "promoter") - totals.part(Measure.SURVEYS, "detractor");
        return OptionalInt.of((int) Math.round(100.0 * points / answers));
    }

    public BigDecimal modelCost() {
        return BigDecimal.valueOf(totals.sum(Measure.MODEL_COST))
                .multiply(settings.reaisADollar())
                .divide(MICROS, 4, RoundingMode.HALF_UP);
    }

    public BigDecimal costAConversation() {
        var conversations = totals.sum(Measure.CONVERSATIONS);
        if (conversations == 0) return BigDecimal.ZERO;
        return modelCost().divide(BigDecimal.valueOf(conversations), 4, RoundingMode.HALF_UP);
    }

    /** What a person's time for the conversations that needed none would have cost, less the model's price. */
    public BigDecimal savings() {
        return BigDecimal.valueOf(totals.sum(Measure.AUTOMATED))
                .multiply(BigDecimal.valueOf(settings.minutesAConversation()))
                .multiply(settings.reaisAnHour())
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .subtract(modelCost());
    }
}
