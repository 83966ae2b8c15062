package com.eoclinica.acolhe.triage;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Tells people's names from signs of danger: "Rocha" sounds like "roxa", "Socorro" like a cry for help. */
final class Names {

    private static final int MOST = 9;
    /** "Maria Silva infartou" names no Infartou. */
    private static final String DONE_OR_DOING = ".*(?:ou|eu|iu|[aei]ndo|ada|ado|ida|ido)";

    private static final Set<String> JOINING = Set.of("de", "da", "do", "das", "dos", "e");
    private static final Set<String> TITLES =
            Set.of("dr", "dra", "doutor", "doutora", "sr", "sra", "seu", "dona", "chamo");
    private static final Set<String> INTRODUCING = Set.of(
            "meu",
            "nome",
            "e",
            "eh",
            "me",
            "chamo",
            "sou",
            "aqui",
            "o",
            "a",
            "completo",
            "paciente",
            "seu",
            "dona",
            "dr",
            "dra");

    private final Set<String> sure;
    private final Set<String> besideOthers;

    /** @param besideOthers everyday words that are names beside another name only */
    Names(Set<String> sure, Set<String> besideOthers) {
        this.sure = sure;
        this.besideOthers = besideOthers;
    }

    /** The positions of names that stand beside a title or another name. */
    BitSet in(List<String> tokens) {
        var found = new BitSet();
        for (int at = 1; at < tokens.size(); at++) {
            boolean joined = JOINING.contains(tokens.get(at - 1));
            boolean titled = TITLES.contains(tokens.get(at - 1));
            int before = joined ? at - 2 : at - 1;
            boolean named = before >= 0 && sure.contains(tokens.get(before));
            if (!sure.contains(tokens.get(at)) && !(besideOthers.contains(tokens.get(at)) && (joined || titled)))
                continue;
            if (named) found.set(before);
            if (named || titled) found.set(at);
        }
        return found;
    }

    /** Whether a message is somebody's name and nothing else. A word nobody knows may be a surname. */
    boolean only(String message, Vocabulary vocabulary) {
        var tokens = Sentence.tokens(message);
        return tokens.size() <= MOST
                && tokens.stream().anyMatch(sure::contains)
                && tokens.stream()
                        .allMatch(token -> isName(token)
                                || JOINING.contains(token)
                                || INTRODUCING.contains(token)
                                || isUnknown(token, vocabulary));
    }

    private boolean isName(String token) {
        return sure.contains(token) || besideOthers.contains(token);
    }

    private static boolean isUnknown(String token, Vocabulary vocabulary) {
        return !Character.isLetter(token.charAt(0)) && !token.contains("?") && token.length() < 3
                || token.matches("[a-z]{3,}") && !token.matches(DONE_OR_DOING) && !vocabulary.knows(token);
    }
}
