package com.eoclinica.acolhe.understanding.local;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A message that is a person's name and nothing else, told before it was asked for: "José Carlos da Silva". */
final class GivenNames {

    private static final Set<String> KNOWN = Examples.lines("given-names.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> JOINING = Set.of("de", "da", "do", "das", "dos", "e");
    private static final int MOST = 7;

    private GivenNames() {}

    static Optional<Slot> only(Plain text) {
        var words =
                Tokens.of(text.folded()).list().stream().map(Tokens.Token::text).toList();
        if (words.size() < 2 || words.size() > MOST || !isName(words)) return Optional.empty();
        var name = text.original().strip().replaceAll("[.,!\\s]+$", "");
        return Optional.of(new Slot("name", name, name));
    }

    /** "A de mais cedo" where a name was asked for: everyday words in small letters, and nobody's name among them. */
    static boolean isTalk(String said) {
        var words = Tokens.of(Plain.fold(said)).list().stream()
                .map(Tokens.Token::text)
                .toList();
        return Character.isLowerCase(said.charAt(0))
                && words.stream()
                        .allMatch(word -> JOINING.contains(word) || Vocabulary.has(word) && !KNOWN.contains(word));
    }

    private static boolean isName(List<String> words) {
        return KNOWN.contains(words.getFirst())
                && !JOINING.contains(words.getLast())
                && words.stream().skip(1).allMatch(GivenNames::belongs);
    }

    private static boolean belongs(String word) {
        return JOINING.contains(word) || KNOWN.contains(word) || !Vocabulary.has(word) && word.matches("[a-z]{3,}");
    }
}
