package com.eoclinica.acolhe.understanding.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds people's names: the ones known, the ones common in Brazil, and capitalised words nobody explains. */
final class NameFinder {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Set<String> JOINING = Set.of("de", "da", "do", "das", "dos", "e", "del", "di", "van", "von");
    private static final Set<String> COMMON = list("given-names.txt");
    private static final Set<String> ONLY_AFTER_A_NAME = list("ambiguous-surnames.txt");
    private static final Set<String> HARMLESS = list("harmless-words.txt");
    private static final int SHORTEST = 3;

    /** In a longer text written all in capitals a capital says nothing. */
    private static final int FEW = 5;

    private final Set<String> names;
    private final Set<String> harmless;

    /** @param harmless words that look like names and are none: specialties, plans, the clinic's own */
    NameFinder(Collection<String> known, Collection<String> harmless) {
        this.names = words(known).collect(Collectors.toSet());
        this.harmless = words(harmless).collect(Collectors.toSet());
    }

    List<Span> in(String text) {
        var words = WORD.matcher(text).results().toList();
        var shouting = words.size() > FEW
                && words.stream().filter(NameFinder::isCapital).count() * 2 > words.size();
        var found = new ArrayList<Span>();
        for (int at = 0; at < words.size(); at++) {
            var end = run(words, at, text, shouting);
            if (end > at)
                found.add(new Span(words.get(at).start(), words.get(end - 1).end(), "NOME"));
            at = Math.max(at, end - 1);
        }
        return found;
    }

    /** A name goes on over "da" and over further names or capitalised words. @return the first word after it */
    private int run(List<MatchResult> words, int start, String text, boolean shouting) {
        if (!isName(words.get(start), text, shouting)) return start;
        var end = start + 1;
        for (int next = end; next < words.size() && adjoins(words, next, text); next++) {
            var word = Folded.of(words.get(next).group());
            if (JOINING.contains(word)) continue;
            var goesOn = isNamed(word) || ONLY_AFTER_A_NAME.contains(word);
            if (!goesOn && (shouting || !isCapital(words.get(next)) || isHarmless(word))) break;
            end = next + 1;
        }
        return end;
    }

    private static boolean adjoins(List<MatchResult> words, int next, String text) {
        return text.substring(words.get(next - 1).end(), words.get(next).start())
                .isBlank();
    }

    private boolean isName(MatchResult word, String text, boolean shouting) {
        var folded = Folded.of(word.group());
        if (isNamed(folded)) return true;
        return isCapital(word) && !shouting && !startsSentence(word, text) && !isHarmless(folded);
    }

    private boolean isNamed(String folded) {
        return names.contains(folded) || COMMON.contains(folded) && !harmless.contains(folded);
    }

    private boolean isHarmless(String folded) {
        return folded.length() < 2 || HARMLESS.contains(folded) || harmless.contains(folded);
    }

    private static boolean isCapital(MatchResult word) {
        return Character.isUpperCase(word.group().charAt(0));
    }

    private static boolean startsSentence(MatchResult word, String text) {
        var before = text.substring(0, word.start()).stripTrailing();
        return before.isEmpty()
                || ".!?\n".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.substring(before.length(), word.start()).contains("\n");
    }

    private static Stream<String> words(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(word -> Folded.of(word.group()))
                .filter(word -> word.length() >= SHORTEST && !JOINING.contains(word));
    }

    private static Set<String> list(String file) {
        try (var lines = NameFinder.class.getResourceAsStream("/understanding/" + file)) {
            var text = new String(Objects.requireNonNull(lines, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
