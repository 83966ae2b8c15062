package com.eoclinica.acolhe.understanding.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Replaces what points to a person by placeholders such as {@code [NOME_1]}, the same value always by the same one, and
 * puts it back into what the model answers. One for each turn; what it took out never leaves this object.
 */
final class Redaction {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[A-Z]+_\\d+]");

    /** Bidirectional marks, zero-width characters and other invisible ones. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");

    private final NameFinder names;
    private final List<String> secrets;
    private final Map<String, String> placeholders = new HashMap<>();
    private final Map<String, String> originals = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param secrets spans the local reader knows to be personal */
    Redaction(NameFinder names, List<String> secrets) {
        this.names = names;
        this.secrets = secrets.stream().filter(each -> !each.isBlank()).toList();
    }

    String hide(String text) {
        var clean = plain(text);
        var spans = kept(Stream.of(Secrets.in(Folded.of(clean)), known(clean), names.in(clean))
                .flatMap(List::stream)
                .toList());
        var hidden = new StringBuilder();
        var at = 0;
        for (var span : spans) {
            hidden.append(clean, at, span.from()).append(placeholder(clean.substring(span.from(), span.to()), span));
            at = span.to();
        }
        return hidden.append(clean.substring(at)).toString();
    }

    /** Brackets are ours: a text may neither forge a placeholder nor close the fence around it. */
    private static String plain(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll("")
                .replace('[', '(')
                .replace(']', ')')
                .replace('<', '‹')
                .replace('>', '›');
    }

    private List<Span> known(String clean) {
        var folded = Folded.of(clean);
        var found = new ArrayList<Span>();
        for (var secret : secrets) {
            var wanted = Folded.of(plain(secret));
            for (var at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1))
                found.add(new Span(at, at + wanted.length(), "DADO"));
        }
        return found;
    }

    /** In order, without overlaps; of two that overlap the union is hidden under the longer one's kind. */
    private static List<Span> kept(List<Span> spans) {
        var kept = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            if (kept.isEmpty() || !kept.getLast().overlaps(span)) {
                kept.add(span);
                continue;
            }
            var last = kept.removeLast();
            var kind = last.length() >= span.length() ? last.kind() : span.kind();
            kept.add(new Span(last.from(), Math.max(last.to(), span.to()), kind));
        }
        return kept;
    }

    private String placeholder(String original, Span span) {
        return placeholders.computeIfAbsent(Folded.of(original), _ -> {
            var name = "[" + span.kind() + "_" + counts.merge(span.kind(), 1, Integer::sum) + "]";
            originals.put(name, original);
            return name;
        });
    }

    /** A placeholder the model made up stays as it is. */
    String restore(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(originals.getOrDefault(match.group(), match.group())));
    }
}
