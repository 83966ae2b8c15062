package com.eoclinica.acolhe.understanding.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.eoclinica.acolhe.understanding.when.WhenReading.Found;
import com.eoclinica.acolhe.understanding.when.WhenReading.Impossible;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WhenPropertyTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 10, 0);
    private static final List<String> NAMES =
            List.of("segunda", "terça", "quarta", "quinta", "sexta", "sábado", "domingo");

    @Property(tries = 200)
    void aWeekdayIsThatWeekdayWithinTheNextSevenDays(
            @ForAll @IntRange(min = 1, max = 7) int day, @ForAll @IntRange(max = 2000) int later) {
        var reference = TUESDAY.plusDays(later);

        var start = found(NAMES.get(day - 1), reference).toLocalDate();

        assertThat(start.getDayOfWeek()).isEqualTo(DayOfWeek.of(day));
        assertThat(start)
                .isBetween(
                        reference.toLocalDate().plusDays(1),
                        reference.toLocalDate().plusDays(7));
    }

    @Property(tries = 300)
    void aDayThatExistsIsReadAndOneThatDoesNotIsRefused(
            @ForAll @IntRange(min = 1, max = 40) int day, @ForAll @IntRange(min = 1, max = 14) int month) {
        var reading = WhenReader.read("pode ser %02d/%02d/2027?".formatted(day, month), TUESDAY);

        if (month <= 12 && YearMonth.of(2027, month).isValidDay(day)) {
            assertThat(((Found) reading).when().start().toLocalDate()).isEqualTo(LocalDate.of(2027, month, day));
        } else {
            assertThat(reading).isInstanceOf(Impossible.class);
        }
    }

    @Property(tries = 200)
    void aDayWithoutMonthIsNeverBehind(
            @ForAll @IntRange(min = 1, max = 31) int day, @ForAll @IntRange(max = 1500) int later) {
        var reference = TUESDAY.plusDays(later);

        assertThat(found("dia " + day, reference).toLocalDate()).isAfterOrEqualTo(reference.toLocalDate());
    }

    @Property(tries = 500)
    void noTextMakesItFail(@ForAll String text) {
        assertThatCode(() -> WhenReader.read(text, TUESDAY)).doesNotThrowAnyException();
    }

    @Example
    void aLongTextIsReadQuickly() {
        var text = "terça não, 3 e meia de 15/3 às 99 ".repeat(2_000);
        WhenReader.read(text, TUESDAY);
        var start = System.nanoTime();

        WhenReader.read(text, TUESDAY);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private static LocalDateTime found(String text, LocalDateTime reference) {
        return ((Found) WhenReader.read(text, reference)).when().start();
    }
}
