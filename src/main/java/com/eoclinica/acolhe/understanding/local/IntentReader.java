package com.eoclinica.acolhe.understanding.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a message asks for, clause by clause: firm words first, then what the examples taught. */
final class IntentReader {

    private static final Pattern BREAK = Pattern.compile("[.;!\\n"
            + "]+(?!\\d)|\\?+|,(?!\\d)|\\s(?:e|mas|tb|tbm|tambem|alem disso|e"
            + " tambem)\\s(?=(?:tambem|quero|queria|saber|qual|quais|quanto|qto|preciso|gostaria|onde|que horas|se"
            + " |voces|vcs|vc|como|me |aceita|atende|tem |to |estou|ja |ver"
            + " |confirmar|remarcar|cancelar|marcar|obrigad|obg|o |a |aproveit|ta |fica|manda|fazer|tenho))");
    private static final Pattern SAYS_SO = Pattern.compile("\\b(?:cancel|desmarc|marca|marque|agend)");
    private static final int SHORT_CLAUSE = 32;
    private static final double SAID = 0.93;
    private static final double FIRM = 0.34;
    private static final double CLAUSE = 0.62;
    private static final double LONG_CLAUSE = 0.5;
    private static final Set<String> POLITE = Set.of("greeting", "thanks", "goodbye", "smalltalk", "out_of_scope");

    private final IntentModel model;
    private final IntentRules rules = new IntentRules();

    /** Taught by the examples that ship with the product. */
    IntentReader() {
        this(Examples.sections("intents.txt"));
    }

    /** Taught by these phrases, by intent. */
    IntentReader(Map<String, List<String>> phrases) {
        model = new IntentModel(phrases);
    }

    /** Most important first; empty when nothing was recognized. */
    List<Intent> read(Plain text) {
        var found = new LinkedHashMap<String, Intent>();
        var firm = rules.read(text);
        firm.forEach(each -> keep(found, each.intent()));
        int start = 0;
        var breaks = text.all(BREAK);
        for (int i = 0; i <= breaks.size() && i < 12; i++) {
            var end = i < breaks.size() ? breaks.get(i).end() : text.folded().length();
            clause(text, start, end, needed(breaks.isEmpty(), end - start, firm, start), found);
            start = end;
        }
        whole(text, found);
        return ranked(found);
    }

    /** How sure the model must be of a clause: very, where firm words already say what it is. */
    private static double needed(boolean alone, int length, List<IntentRules.Firm> firm, int start) {
        var said = firm.stream()
                .filter(each -> !POLITE.contains(each.intent().name()) || length < SHORT_CLAUSE)
                .anyMatch(each -> each.start() >= start && each.start() < start + length);
        if (said) return SAID;
        return alone ? FIRM : length > 25 ? LONG_CLAUSE : CLAUSE;
    }

    private void clause(Plain text, int start, int end, double needed, Map<String, Intent> found) {
        var folded = text.folded().substring(start, end);
        if (Words.of(folded).stream().anyMatch(word -> word.length() > 2)) {
            var best = best(folded, text.span(start, end));
            if (best.sure() >= needed) {
                keep(found, best);
            }
        }
    }

    private void whole(Plain text, Map<String, Intent> found) {
        if (found.keySet().stream().allMatch(POLITE::contains) && !text.folded().isBlank()) {
            var best = best(text.folded(), text.original().strip());
            if (best.sure() >= (found.isEmpty() ? 0.2 : CLAUSE)) {
                keep(found, best);
            } else if (found.isEmpty()) {
                keep(found, new Intent("out_of_scope", 0, text.original().strip()));
            }
        }
    }

    private Intent best(String folded, String evidence) {
        var scores = model.read(folded);
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return new Intent(model.names().get(best), scores[best], evidence);
    }

    private static void keep(Map<String, Intent> found, Intent intent) {
        found.merge(intent.name(), intent, (one, other) -> one.sure() >= other.sure() ? one : other);
    }

    private static List<Intent> ranked(Map<String, Intent> found) {
        var ranked = new ArrayList<>(found.values());
        if (ranked.size() > 1 && ranked.stream().anyMatch(each -> !POLITE.contains(each.name()))) {
            ranked.removeIf(
                    each -> each.name().equals("smalltalk") || each.name().equals("out_of_scope"));
        }
        if (found.containsKey("data_erasure"))
            ranked.removeIf(each -> each.name().equals("data_export"));
        if (found.containsKey("join_waitlist"))
            ranked.removeIf(each -> each.name().equals("book"));
        if (found.containsKey("reschedule")) ranked.removeIf(IntentReader::partOfMoving);
        ranked.sort(Comparator.comparingDouble(IntentReader::weight).reversed());
        return ranked;
    }

    /** "não vou poder ir, tem outro dia?" moves; it neither cancels nor books unless the patient says just that. */
    private static boolean partOfMoving(Intent intent) {
        var firm = intent.sure() >= 1
                && SAYS_SO.matcher(Plain.fold(intent.evidence())).find();
        return Set.of("cancel", "book", "confirm_presence").contains(intent.name()) && !firm;
    }

    private static double weight(Intent intent) {
        return POLITE.contains(intent.name()) ? intent.sure() - 2 : intent.sure();
    }
}
