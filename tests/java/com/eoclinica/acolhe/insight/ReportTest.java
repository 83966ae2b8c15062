package com.eoclinica.acolhe.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final InsightSettings SETTINGS =
            new InsightSettings(6, new BigDecimal("30"), new BigDecimal("5.00"));

    @Test
    void estimatesWhatPersonsTimeWouldHaveCostLessTheModel() {
        var report = report(Map.of(
                Measure.CONVERSATIONS, Map.of("", 10L),
                Measure.AUTOMATED, Map.of("", 8L),
                Measure.MODEL_COST, Map.of("", 400_000L)));

        assertThat(report.savings()).isEqualByComparingTo("22.00");
        assertThat(report.costAConversation()).isEqualByComparingTo("0.20");
    }

    @Test
    void givesNoScoreOfFourAnswers() {
        assertThat(report(Map.of(Measure.SURVEYS, Map.of("promoter", 4L))).netPromoter())
                .isEmpty();
        assertThat(report(Map.of(Measure.SURVEYS, Map.of("promoter", 4L, "detractor", 1L)))
                        .netPromoter())
                .hasValue(60);
    }

    @Test
    void hasNoShareOfNothing() {
        assertThat(report(Map.of()).automation()).isEmpty();
        assertThat(report(Map.of()).costAConversation()).isZero();
    }

    @Test
    void comparesWithAsManyDaysJustBefore() {
        var week = Span.of(LocalDate.of(2027, 1, 14), LocalDate.of(2027, 1, 8));

        assertThat(week.before()).isEqualTo(new Span(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 7)));
    }

    private static Report report(Map<Measure, Map<String, Long>> amounts) {
        return new Report(new Totals(amounts), SETTINGS);
    }
}
