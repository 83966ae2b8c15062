package com.eoclinica.acolhe.understanding.local;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A message that names a time and asks for nothing: "quinta de tarde", "pode ser amanhã cedo". */
final class BareTime {

    /** Alone it can only be a wish for a time; it starts nothing by itself. */
    static final List<Intent> BOOKS = List.of(new Intent("book", 0, ""));

    private static final Set<String> TIMES = Set.of("date_text", "time", "part");
    private static final Pattern FILLER = Pattern.compile(
            "\\b(?:pode|podia|poderia|ser|seria|prefiro|preferia|na|no|em|da|de|do|dia"
                    + "|verdade|entao|melhor|pra|para|mim|por|favor|qualquer|hora|horas|horario|cedo|cedinho|tarde|mais|bem|ou|que|vem|depois|antes|das|ate"
                    + "|pela|pelo|inicio|comeco|fim|final|meio|feira|so|acho|sim|ok|ah|ai|se|der|possivel|um|uma|umas|uns|la|pelas|volta|proxima|essa|esta|nesta|com|ela|ele|elas|eles|mesma|mesmo|gente)\\b");
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");

    private BareTime() {}

    static boolean is(Plain text, List<Slot> slots) {
        if (slots.stream().noneMatch(slot -> TIMES.contains(slot.name()))) return false;
        var told = slots.stream().map(Slot::evidence).toList();
        return !text.without(told).without(FILLER).has(WORD);
    }
}
