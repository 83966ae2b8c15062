package com.eoclinica.acolhe.console;

import static com.eoclinica.acolhe.console.InsightWords.count;
import static com.eoclinica.acolhe.console.InsightWords.money;
import static com.eoclinica.acolhe.console.InsightWords.share;

import com.eoclinica.acolhe.insight.Measure;
import com.eoclinica.acolhe.insight.Report;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The figures a manager looks at first, each beside that of as many days before. */
final class InsightCards {

    private static final double HALF = 0.5;
    private static final double MOST = 0.9;

    private InsightCards() {}

    /** @param change against the days before: "+12 %", "−3 pontos"; null when there is nothing to compare with */
    record Card(
            String title,
            String value,
            String detail,
            @Nullable String change) {}

    static List<Card> of(Report now, Report before) {
        return List.of(
                conversations(now, before),
                new Card(
                        "Resolvidas só pela assistente",
                        share(now.automation()),
                        "das conversas",
                        points(now.automation(), before.automation())),
                new Card(
                        "Quem quis marcar, marcou",
                        share(now.bookingSuccess()),
                        "de " + count(now.totals().sum(Measure.BOOKING_WANTED)) + " que quiseram",
                        points(now.bookingSuccess(), before.bookingSuccess())),
                new Card(
                        "Tempo de resposta",
                        InsightWords.waited(now.answers().within(HALF)),
                        "9 em 10 em até " + InsightWords.waited(now.answers().within(MOST)),
                        null),
                handOffs(now, before),
                new Card(
                        "Faltas",
                        share(now.noShows()),
                        "das consultas que chegaram ao dia",
                        points(now.noShows(), before.noShows())),
                score(now),
                cost(now),
                new Card("Economia estimada", money(now.savings()), estimate(now), null));
    }

    private static Card conversations(Report now, Report before) {
        var messages = now.totals().sum(Measure.MESSAGES_IN) + now.totals().sum(Measure.MESSAGES_OUT);
        var many = now.totals().sum(Measure.CONVERSATIONS);
        return new Card(
                "Conversas",
                count(many),
                count(messages) + " mensagens",
                percent(many, before.totals().sum(Measure.CONVERSATIONS)));
    }

    private static Card handOffs(Report now, Report before) {
        return new Card(
                "Passadas à equipe",
                count(now.totals().sum(Measure.HAND_OFFS)),
                share(now.handOffsInTime()) + " atendidas no prazo",
                points(now.handOffsInTime(), before.handOffsInTime()));
    }

    private static Card score(Report now) {
        var answers = now.totals().sum(Measure.SURVEYS);
        var score = now.netPromoter();
        return new Card(
                "Recomendação (NPS)",
                score.isPresent() ? Integer.toString(score.getAsInt()) : "—",
                score.isPresent() ? count(answers) + " respostas" : "poucas respostas para dizer",
                null);
    }

    private static Card cost(Report now) {
        return new Card(
                "Custo por conversa",
                money(now.costAConversation()),
                money(now.modelCost()) + " de modelo; " + share(now.modelShare()) + " das leituras",
                null);
    }

    private static String estimate(Report now) {
        var settings = now.settings();
        return "%d min por conversa a %s a hora"
                .formatted(settings.minutesAConversation(), money(settings.reaisAnHour()));
    }

    private static @Nullable String points(OptionalDouble now, OptionalDouble before) {
        if (now.isEmpty() || before.isEmpty()) return null;
        var points = Math.round(100 * (now.getAsDouble() - before.getAsDouble()));
        return signed(points) + (Math.abs(points) == 1 ? " ponto" : " pontos");
    }

    private static @Nullable String percent(long now, long before) {
        return before == 0 ? null : signed(Math.round(100.0 * (now - before) / before)) + " %";
    }

    private static String signed(long amount) {
        return (amount < 0 ? "−" : "+") + Math.abs(amount);
    }
}
