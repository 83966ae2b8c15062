package com.eoclinica.acolhe.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days, times and spans of time are only true when a committed text or the clinic's document gave them. */
final class MomentCheck implements Check {

    private static final String MONTH =
            "(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)";
    private static final Pattern DATE =
            Pattern.compile("\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|\\bdia \\d{1,2}\\b(?!/)|\\b\\d{1,2}o? de " + MONTH
                    + "|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\bem " + MONTH);
    private static final Pattern SPAN = Pattern.compile(
            " (?:\\d+|um|uma|meia|poucos|poucas) (?:h|hs|horas?|min|minutos?|minutinhos|segundos|dias?|semanas?|mes|meses|anos?)(?= )");
    private static final Pattern SMALL = Pattern.compile(
            " (?:um|uma|poucos) (?:minuto|minutos|minutinho|segundo|segundinho|dia|hora|semana|mes)(?= )");
    private static final Pattern BIRTH = Pattern.compile(" (?:nascimento|nasceu|por exemplo|exemplo|formato)(?= )");
    private static final Pattern LINES =
            Pattern.compile(" (?:samu|cvv|bombeiros|disque|central da mulher|188|192|lgpd)(?= )");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        return reply.sentences().stream().filter(each -> !facts.says(each)).flatMap(each -> find(each, facts));
    }

    private static Stream<Reason> find(Sentence sentence, Facts facts) {
        var found = new ArrayList<Reason>();
        if (!sentence.has(BIRTH) && !dates(sentence).stream().allMatch(each -> given(each, facts)))
            found.add(Reason.INVENTED_DATE);
        if (!sentence.has(HoursCheck.OPENS) && !times(sentence).stream().allMatch(each -> given(each, facts)))
            found.add(Reason.INVENTED_SLOT);
        if (!sentence.isQuestion() && !sentence.has(LINES) && !spansKnown(sentence, facts))
            found.add(Reason.INVENTED_FACT);
        return found.stream();
    }

    private static List<String> dates(Sentence sentence) {
        return DATE.matcher(sentence.folded())
                .results()
                .map(each -> each.group())
                .toList();
    }

    private static List<String> times(Sentence sentence) {
        return Hour.singles(sentence.folded()).stream()
                .map(each -> sentence.folded().substring(each.start(), each.end()))
                .toList();
    }

    private static boolean given(String moment, Facts facts) {
        return facts.given().contains(Sentence.words(moment)) || facts.text().contains(Sentence.words(moment));
    }

    private static boolean spansKnown(Sentence sentence, Facts facts) {
        return SPAN.matcher(Sentence.words(Hour.without(sentence.folded())))
                .results()
                .map(each -> each.group() + " ")
                .allMatch(each -> SMALL.matcher(each).find() || facts.text().contains(each) || isRule(each, facts));
    }

    /** The document's own durations: how long before one may cancel, how long a visit takes. */
    private static boolean isRule(String span, Facts facts) {
        var policy = facts.clinic().policy();
        var hours = Stream.of(policy.cancelUntil(), policy.leadTime()).map(each -> " " + each.toHours() + " h");
        var minutes = facts.clinic().services().stream()
                .map(each -> " " + each.duration().toMinutes() + " min");
        return Stream.concat(hours, minutes).anyMatch(span::startsWith);
    }
}
