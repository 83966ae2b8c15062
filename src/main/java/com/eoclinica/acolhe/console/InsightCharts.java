package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.insight.Measure;
import com.eoclinica.acolhe.insight.Report;
import com.eoclinica.acolhe.insight.Totals;
import com.eoclinica.acolhe.insight.Waits;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the charts of a report show. Each is drawn from its table, which stands beside it. */
final class InsightCharts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.of("pt", "BR"));

    private InsightCharts() {}

    /** @param kind how it is drawn: stacked, line, bar or rows (bars lying down) */
    record Chart(String id, String title, String kind, String first, List<String> columns, List<Row> rows) {

        public boolean isEmpty() {
            return rows.stream().flatMap(row -> row.values().stream()).allMatch(value -> value == 0);
        }
    }

    record Row(String label, List<Long> values) {

        static Row of(String label, Long... values) {
            return new Row(label, List.of(values));
        }
    }

    static List<Chart> of(Report report, Map<LocalDate, Totals> course, String grain, Clinic clinic) {
        var totals = report.totals();
        return List.of(
                course(
                        "conversas",
                        "Conversas",
                        "stacked",
                        List.of("Só a assistente", "Com a equipe"),
                        course,
                        grain,
                        each -> {
                            var automated = each.sum(Measure.AUTOMATED);
                            return List.of(automated, each.sum(Measure.CONVERSATIONS) - automated);
                        }),
                course(
                        "mensagens",
                        "Mensagens",
                        "line",
                        List.of("Recebidas", "Assistente", "Equipe"),
                        course,
                        grain,
                        each -> List.of(
                                each.sum(Measure.MESSAGES_IN),
                                each.part(Measure.MESSAGES_OUT, "assistant"),
                                each.part(Measure.MESSAGES_OUT, "person"))),
                waits("resposta", "Em quanto tempo a assistente respondeu", report.answers()),
                waits("espera", "Em quanto tempo a equipe assumiu", report.handOffWaits()),
                parts("motivos", "Por que foram passadas à equipe", "Motivo", totals.parts(Measure.HAND_OFFS)),
                visits(
                        "especialidades",
                        "Consultas por especialidade",
                        "Especialidade",
                        totals,
                        SERVICES,
                        code -> InsightWords.specialty(clinic, code)),
                visits(
                        "profissionais",
                        "Consultas por profissional",
                        "Profissional",
                        totals,
                        PRACTITIONERS,
                        code -> InsightWords.practitioner(clinic, code)),
                new Chart(
                        "leitura",
                        "Quem entendeu as mensagens",
                        "rows",
                        "Leitor",
                        List.of("Leituras"),
                        List.of(
                                Row.of("Leitor local", totals.part(Measure.TURNS, "local")),
                                Row.of("Modelo externo", totals.part(Measure.TURNS, "model")))),
                new Chart(
                        "notas",
                        "Notas das pesquisas",
                        "rows",
                        "Nota",
                        List.of("Respostas"),
                        List.of(
                                Row.of("9 e 10", totals.part(Measure.SURVEYS, "promoter")),
                                Row.of("7 e 8", totals.part(Measure.SURVEYS, "passive")),
                                Row.of("0 a 6", totals.part(Measure.SURVEYS, "detractor")))));
    }

    private static final List<Measure> SERVICES =
            List.of(Measure.HELD_BY_SERVICE, Measure.MISSED_BY_SERVICE, Measure.CANCELLED_BY_SERVICE);
    private static final List<Measure> PRACTITIONERS =
            List.of(Measure.HELD_BY_PRACTITIONER, Measure.MISSED_BY_PRACTITIONER, Measure.CANCELLED_BY_PRACTITIONER);

    private static Chart course(
            String id,
            String title,
            String kind,
            List<String> columns,
            Map<LocalDate, Totals> course,
            String grain,
            Function<Totals, List<Long>> values) {
        var format = grain.equals("month") ? MONTH : DAY;
        var first = grain.equals("month") ? "Mês" : grain.equals("week") ? "Semana de" : "Dia";
        var rows = course.entrySet().stream()
                .map(each -> new Row(format.format(each.getKey()), values.apply(each.getValue())))
                .toList();
        return new Chart(id, title, kind, first, columns, rows);
    }

    private static Chart waits(String id, String title, Waits waits) {
        var rows = IntStream.rangeClosed(0, Waits.LIMITS.size())
                .filter(place -> waits.count(place) > 0)
                .mapToObj(place -> Row.of(InsightWords.place(place), waits.count(place)))
                .toList();
        return new Chart(id, title, "bar", "Tempo", List.of("Vezes"), rows);
    }

    private static Chart parts(String id, String title, String first, Map<String, Long> parts) {
        var rows = parts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> Row.of(each.getKey(), each.getValue()))
                .toList();
        return new Chart(id, title, "rows", first, List.of("Vezes"), rows);
    }

    /** Codes that share a name are one row. */
    private static Chart visits(
            String id,
            String title,
            String first,
            Totals totals,
            List<Measure> columns,
            Function<String, String> name) {
        var rows = new TreeMap<String, long[]>();
        for (int column = 0; column < columns.size(); column++)
            for (var part : totals.parts(columns.get(column)).entrySet())
                rows.computeIfAbsent(name.apply(part.getKey()), _ -> new long[columns.size()])[column] +=
                        part.getValue();
        return new Chart(
                id,
                title,
                "rows",
                first,
                List.of("Realizadas", "Faltas", "Canceladas"),
                rows.entrySet().stream()
                        .map(each -> new Row(
                                each.getKey(),
                                Arrays.stream(each.getValue()).boxed().toList()))
                        .toList());
    }
}
