package com.eoclinica.acolhe.understanding.local;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the one option whose own words the patient repeated: "o de terça", "a das 10h", "a doutora Ana". */
final class OptionWords {

    private static final Pattern ALL_WORDS = Pattern.compile("[a-z]{3,}|\\d+");
    private static final Pattern HOUR = Pattern.compile(
            "(?:\\b(?:as|das)\\s)?(\\d{1,2})\\s?(?::|h(?:rs|s|oras)?)\\s?(\\d{2})?(?!\\d)|\\b(?:as|das|d[ao]s)\\s(\\d{1,2})\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:terca|quarta|quinta|sexta|sabado|domingo|segunda(?=[- ]feira))\\b");
    private static final Pattern TRIFLE = Pattern.compile(
            "opcao|com|para|pra|dra|doutora|doutor|feira|que|pode|ser|quero|uma|prefiro|das|dos|horas|segundo|primeiro|primeira|numero|nao|sim|por|favor|\\d");

    private OptionWords() {}

    static Optional<ChoiceReader.Choice> match(Plain text, List<String> options) {
        var scores = options.stream()
                .mapToInt(option -> score(text, Plain.of(option)))
                .toArray();
        var best = IntStream.of(scores).max().orElse(0);
        var winners =
                IntStream.range(0, scores.length).filter(i -> scores[i] == best).toArray();
        return best > 0 && winners.length == 1
                ? Optional.of(
                        new ChoiceReader.Choice(winners[0] + 1, text.original().strip()))
                : Optional.empty();
    }

    private static int score(Plain text, Plain option) {
        var hours = hours(option);
        if (!hours.containsAll(hours(text)) || !days(option).containsAll(days(text))) {
            return 0;
        }
        var words = words(option);
        return 3 * hours(text).size()
                + (int) words(text).stream().filter(words::contains).count();
    }

    /** A day or an hour that isn't the option's own: "sexta às 10" never takes Tuesday's ten o'clock. */
    private static List<String> days(Plain text) {
        return text.all(WEEKDAY).stream().map(MatchResult::group).toList();
    }

    private static List<String> words(Plain text) {
        var words = text.folded().replaceAll(HOUR.pattern(), " ");
        return ALL_WORDS
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(word -> !TRIFLE.matcher(word).matches())
                .distinct()
                .toList();
    }

    private static List<String> hours(Plain text) {
        return text.all(HOUR).stream()
                .map(match -> {
                    var hour = match.group(1) != null ? match.group(1) : match.group(3);
                    var minute = match.group(2) == null ? "00" : match.group(2);
                    return Integer.parseInt(hour) + ":" + minute;
                })
                .toList();
    }
}
