package com.eoclinica.acolhe.insight;

import com.eoclinica.acolhe.shared.ClinicId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counted days of a clinic, for people and for spreadsheets. */
@Component
public class Insights {

    private static final String[] COURSE = Stream.of(
                    Measure.CONVERSATIONS, Measure.AUTOMATED, Measure.MESSAGES_IN, Measure.MESSAGES_OUT)
            .map(Measure::code)
            .toArray(String[]::new);

    private final JdbcClient db;
    private final InsightSettings settings;

    Insights(JdbcClient db, InsightSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    /** One figure of one day. */
    public record Figure(LocalDate day, Measure measure, String part, long amount) {}

    public Report report(ClinicId clinic, Span span) {
        var amounts = new EnumMap<Measure, Map<String, Long>>(Measure.class);
        db.sql("""
                        select measure, part, sum(amount) as amount from daily_figure
                         where clinic_id = ? and day between ? and ? group by measure, part
                        """).params(clinic.value(), span.from(), span.until()).query((RowCallbackHandler)
                row -> add(amounts, row));
        return new Report(new Totals(amounts), settings);
    }

    private static void add(Map<Measure, Map<String, Long>> amounts, ResultSet row) throws SQLException {
        amounts.computeIfAbsent(Measure.of(row.getString("measure")), _ -> new HashMap<>())
                .put(row.getString("part"), row.getLong("amount"));
    }

    /** Added up by day, week or month, oldest first; a week and a month are called by their first day. */
    public Map<LocalDate, Totals> course(ClinicId clinic, Span span) {
        var course = new TreeMap<LocalDate, Totals>();
        db.sql("""
                        select cast(date_trunc(?, day) as date) as day, measure, part, sum(amount) as amount from daily_figure
                         where clinic_id = ? and day between ? and ? and measure = any (cast(? as text[]))
                         group by 1, 2, 3
                        """)
                .params(span.grain(), clinic.value(), span.from(), span.until(), COURSE)
                .query((RowCallbackHandler) row -> add(
                        course.computeIfAbsent(
                                        row.getObject("day", LocalDate.class),
                                        _ -> new Totals(new EnumMap<>(Measure.class)))
                                .amounts(),
                        row));
        return course;
    }

    /** As counted, oldest first. */
    public List<Figure> figures(ClinicId clinic, Span span) {
        return db.sql("""
                        select day, measure, part, amount from daily_figure
                         where clinic_id = ? and day between ? and ? order by day, measure, part
                        """)
                .params(clinic.value(), span.from(), span.until())
                .query((row, _) -> new Figure(
                        row.getObject("day", LocalDate.class),
                        Measure.of(row.getString("measure")),
                        row.getString("part"),
                        row.getLong("amount")))
                .list();
    }

    /** How fresh the newest figures are; empty before the first count. */
    public Optional<Instant> countedAt(ClinicId clinic) {
        return db.sql("select max(counted_at) from figured_day where clinic_id = ?")
                .param(clinic.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
