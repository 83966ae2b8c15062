package com.eoclinica.acolhe.guard;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Phones, registrations, percentages and every longer number must stand in the document; help lines must be the right ones. */
final class NumberCheck implements Check {

    private static final Pattern PHONE = Pattern.compile(
            "(?:\\+?55[ -]?)?(?:\\(?0?\\d{2}\\)?[ -]?)?(?<!\\d)9?[ .]?\\d{4}[- .]?\\d{4}(?!\\d)|\\b0[38]00[ -]?\\d{3}[ -]?\\d{4}\\b|\\b4\\d{3}-\\d{4}\\b");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:[.,]\\d+)?) ?(?:%|por cento)");
    private static final Pattern LONG = Pattern.compile("(?<!\\d)\\d{3,}(?!\\d)");
    private static final Set<String> HELP = Set.of("192", "193", "190", "188", "180", "100", "199");
    private static final String CEATOX = "08007226001";
    private static final Map<Pattern, String> LINES = Map.of(
            Pattern.compile(" samu(?: [a-z]+){0,3} (\\d{3})(?= )"), "192",
            Pattern.compile(" bombeiros?(?: [a-z]+){0,3} (\\d{3})(?= )"), "193",
            Pattern.compile(" policia(?: [a-z]+){0,3} (\\d{3})(?= )"), "190",
            Pattern.compile(" cvv(?: [a-z]+){0,3} (\\d{3})(?= )"), "188",
            Pattern.compile(" mulher(?: [a-z]+){0,3} (\\d{3})(?= )"), "180");

    @Override
    public Stream<Reason> find(Reply reply, Facts facts) {
        return reply.sentences().stream().flatMap(each -> find(each, facts));
    }

    private static Stream<Reason> find(Sentence sentence, Facts facts) {
        var text = Money.without(sentence.folded());
        if (PHONE.matcher(text).results().map(each -> digits(each.group())).anyMatch(each -> !isPhone(each, facts))
                || wrongLine(sentence)) return Stream.of(Reason.INVENTED_PHONE);
        var rest = Hour.without(PHONE.matcher(text).replaceAll(" "));
        var percent =
                PERCENT.matcher(rest).results().anyMatch(each -> !facts.text().contains(" " + each.group(1) + " %"));
        var number = LONG.matcher(rest.replaceAll("\\d+/\\d+(?:/\\d+)?|\\d{4}-\\d{2}-\\d{2}", " "))
                .results()
                .map(each -> each.group())
                .anyMatch(each -> !facts.numbers().contains(each) && !HELP.contains(each));
        return percent || number ? Stream.of(Reason.INVENTED_NUMBER) : Stream.empty();
    }

    private static boolean isPhone(String digits, Facts facts) {
        return digits.equals(CEATOX)
                || facts.numbers().stream()
                        .anyMatch(each -> each.length() >= 8 && (each.endsWith(digits) || digits.endsWith(each)));
    }

    private static boolean wrongLine(Sentence sentence) {
        return LINES.entrySet().stream()
                .anyMatch(line -> line.getKey()
                                .matcher(sentence.words())
                                .results()
                                .anyMatch(each -> !each.group(1).equals(line.getValue()))
                        && !sentence.words().contains(" " + line.getValue() + " "));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
