package com.eoclinica.acolhe.conversations;

import com.eoclinica.acolhe.shared.Unaccented;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Who said what in one dialogue, as the patient's phone shows it. */
final class Talk {

    /** Words that are a yes to a question and nothing else; what is not on this list was no explicit yes. */
    private static final Pattern YES = Pattern.compile(
            "\\W*(?:(?:sim|s|ok|isso|pode|claro|certo|confirmo|confirmado|👍)\\W*)+(?:(?:por favor|pode|marcar|remarcar|confirmar|cancelar)\\W*)*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private record Exchange(String heardBefore, String said, boolean late) {}

    private final List<Exchange> exchanges = new ArrayList<>();

    /** @param late written before what was heard last */
    void says(String heardBefore, List<String> texts, boolean late) {
        exchanges.add(new Exchange(heardBefore, String.join("\n", texts), late));
    }

    /** Whether the patient said an explicit yes to a message of the clinic like this. */
    boolean agreedTo(Predicate<String> message) {
        return exchanges.stream()
                .filter(each -> !each.late() && isYes(each.said()))
                .anyMatch(each -> message.test(each.heardBefore()));
    }

    /** Whether the patient answered a list that has this line with the line's number. */
    boolean chose(String line) {
        var number = line.substring(0, line.indexOf('.'));
        return exchanges.stream()
                .anyMatch(each ->
                        each.heardBefore().contains(line) && each.said().strip().equals(number));
    }

    /** Everything the patient wrote, in lower case and without accents. */
    String words() {
        return Unaccented.text(
                String.join("\n", exchanges.stream().map(Exchange::said).toList()));
    }

    String digits() {
        return words().replaceAll("\\D", "");
    }

    static boolean isYes(String text) {
        return !text.isBlank() && YES.matcher(Unaccented.text(text).strip()).matches();
    }

    @Override
    public String toString() {
        var lines = exchanges.stream().map(each -> "  < " + each.heardBefore() + "\n  > " + each.said());
        return String.join("\n", lines.toList());
    }
}
