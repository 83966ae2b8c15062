package com.eoclinica.acolhe.guard;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opening hours, of the clinic or of who attends, must be those of the document, day by day. */
final class HoursCheck implements Check {

    static final Pattern OPENS = Pattern.compile(
            " (?:abr[a-z]+|atend[a-z]+|funcion[a-z]+|fech[a-z]+|expediente|aberta?s?|encerr[a-z]+|horario de|horarios de|plantao|recebe[a-z]*)(?= )");
    private static final Pattern ALWAYS =
            Pattern.compile(" (?:24 h|24 horas|24h|madrugada|noite toda|dia e noite|ininterrupt[a-z]+)(?= )");
    private static final Pattern LINES =
            Pattern.compile(" (?:samu|cvv|bombeiros|disque|central da mulher|188|192|pronto socorro|upa)(?= )");
    private static final Pattern HOLIDAY = Pattern.compile(" (?:feriados?|natal|carnaval|ano novo|pascoa)(?= )");
    private static final Pattern NOT =
            Pattern.compile(" (?:nao|nunca|nem|fechad[ao]s?|fecha|fechamos|exceto|menos|sem)(?= )");
    private static final Pattern MORNING = Pattern.compile(" (?:de|pela|na) manha(?= )");
    private static final Pattern AFTERNOON = Pattern.compile(" (?:a|de|pela|na) tarde(?= )");
    private static final Pattern EVENING = Pattern.compile(" (?:a|de|pela|na) noite(?= )");
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime DUSK = LocalTime.of(18, 0);

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        return reply.sentences().stream().anyMatch(each -> isFalse(each, facts))
                ? Stream.of(Reason.INVENTED_HOURS)
                : Stream.empty();
    }

    private static boolean isFalse(Sentence sentence, Facts facts) {
        if (facts.says(sentence) || facts.given().contains(sentence.words())) return false;
        var people = Mentions.in(sentence.folded(), facts.clinic()).people();
        var openings = people.isEmpty() ? Openings.of(facts.clinic()) : Openings.of(people);
        var ranges = Hour.ranges(sentence.folded());
        if (!ranges.isEmpty()) return !rangesHold(sentence, ranges, openings);
        if (!sentence.has(OPENS) || sentence.isQuestion()) return false;
        if (sentence.has(ALWAYS) && !sentence.has(LINES) && !sentence.has(NOT)) return true;
        if (sentence.has(HOLIDAY) && !sentence.has(NOT)) return true;
        return !daysHold(sentence, openings);
    }

    private static boolean rangesHold(Sentence sentence, List<Hour> ranges, Openings openings) {
        var days = Days.in(sentence.folded());
        var daysFirst =
                days.isEmpty() || days.getFirst().start() < ranges.getFirst().start();
        return ranges.stream().allMatch(range -> {
            var its = daysFirst ? before(days, ranges, range) : after(days, ranges, range);
            return openings.has(range.from(), range.to() == null ? range.from() : range.to(), its);
        });
    }

    private static Set<DayOfWeek> before(List<Days> days, List<Hour> ranges, Hour range) {
        int from = ranges.stream()
                .map(Hour::end)
                .filter(end -> end <= range.start())
                .max(Integer::compare)
                .orElse(-1);
        var own = between(days, from, range.start());
        return own.isEmpty() && from > 0 ? between(days, -1, range.start()) : own;
    }

    private static Set<DayOfWeek> after(List<Days> days, List<Hour> ranges, Hour range) {
        int to = ranges.stream()
                .map(Hour::start)
                .filter(start -> start >= range.end())
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        return between(days, range.end(), to);
    }

    private static Set<DayOfWeek> between(List<Days> days, int from, int to) {
        var all = EnumSet.noneOf(DayOfWeek.class);
        days.stream().filter(each -> each.start() >= from && each.end() <= to).forEach(each -> all.addAll(each.days()));
        return all;
    }

    private static boolean daysHold(Sentence sentence, Openings openings) {
        var days = between(Days.in(sentence.folded()), -1, Integer.MAX_VALUE);
        var closed = sentence.has(NOT);
        var times = Hour.singles(sentence.folded());
        if (!times.isEmpty()) return times.stream().allMatch(each -> openings.turnsAt(each.from(), days));
        return days.stream()
                .allMatch(day -> closed != openings.openOn(day) && (closed || partHolds(sentence, day, openings)));
    }

    private static boolean partHolds(Sentence sentence, DayOfWeek day, Openings openings) {
        if (sentence.has(EVENING)) return openings.openIn(day, DUSK, LocalTime.MAX);
        boolean morning = !sentence.has(MORNING) || openings.openIn(day, LocalTime.MIN, NOON);
        boolean afternoon = !sentence.has(AFTERNOON) || openings.openIn(day, NOON, LocalTime.MAX);
        return morning && afternoon || sentence.has(MORNING) && sentence.has(AFTERNOON) && openings.openOn(day);
    }
}
