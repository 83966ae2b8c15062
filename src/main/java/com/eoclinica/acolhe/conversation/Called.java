package com.eoclinica.acolhe.conversation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How somebody says they like to be called: "pode me chamar de Bia", "meu nome social é Ana". */
final class Called {

    private static final String NAME =
            "([\\p{L}][\\p{L}'’-]{1,29}(?: (?!e |que |mas |por |quero |obrigad|vlw|ok)[\\p{L}][\\p{L}'’-]{1,29})?)";
    private static final Pattern WISH = Pattern.compile(
            "(?:\\b(?:me cham(?:e|a|em|ar)|(?:ser|seja) chamad[oa]|prefiro(?: que me chamem)?)(?: só| apenas)? de"
                    + "|\\bnome social(?: [ée]|:)?) " + NAME,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Me chame de volta", "de manhã": not names. */
    private static final Set<String> NO_NAMES = Set.of(
            "volta",
            "novo",
            "manha",
            "tarde",
            "noite",
            "voce",
            "senhor",
            "senhora",
            "uma",
            "um",
            "outro",
            "outra",
            "preferencia");

    private Called() {}

    static Optional<String> in(Scene scene) {
        return in(scene.heard().text());
    }

    static Optional<String> in(String text) {
        var said = WISH.matcher(text);
        if (!said.find()) return Optional.empty();
        var name = said.group(1);
        return NO_NAMES.contains(Said.folded(name).split(" ")[0]) ? Optional.empty() : Optional.of(capitalised(name));
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
