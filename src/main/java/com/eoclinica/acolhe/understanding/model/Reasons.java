package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.PrivacyRight;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a model is not asked, before its price is even looked at. */
final class Reasons {

    /** Who writes is a child; a guardian writing about one says "meu filho tem …". */
    private static final Pattern MINOR = Pattern.compile(
            "\\b(?:eu )?(?:so )?(?:tenho|vou fazer|fiz|completei) (?:so |apenas |uns )?(?:[5-9]|1[0-7]|cinco|seis|sete|oito|nove|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete) (?:anos|aninhos)(?! (?:de casad|que|atras|com voces|de plano|de tratamento|de experiencia|la))"
                    + "|\\bsou (?:de )?menor\\b|\\bsou (?:uma |so uma )?(?:crianca|adolescente)\\b"
                    + "|\\b(?:minha mae|meu pai|meus pais|eles|minha vo|minha familia) (?:nao|n) (?:pode[m]? |podem |vai |vao )?(?:sabe|sabem|saber)\\b"
                    + "|\\bsem (?:a minha mae|minha mae|meu pai|os meus pais|meus pais) (?:saber|saberem)\\b"
                    + "|\\bsem (?:contar|falar|avisar) (?:pra|para|pros|aos?|a) (?:minha mae|meu pai|meus pais)\\b"
                    + "|\\bestou n[oa] (?:[1-9]o?|primeiro|segundo|terceiro|quarto|quinto|sexto|setimo|oitavo|nono) (?:ano|serie)\\b");

    private static final int FEW_WORDS = 8;

    private Reasons() {}

    static Optional<String> against(
            String text, List<String> before, Question question, Reading local, Sender sender, boolean emergency) {
        if (text.isBlank()) return Optional.of("nothing-said");
        if (emergency) return Optional.of("emergency");
        if (!sender.modelAllowed() || refuses(local)) return Optional.of("not-allowed");
        if (isMinor(text) || before.stream().anyMatch(Reasons::isMinor)) return Optional.of("minor");
        if (isShort(text) && question.context() != null && answers(local)) return Optional.of("answered");
        return isShort(text) && isCourtesy(local) ? Optional.of("courtesy") : Optional.empty();
    }

    static boolean isMinor(String text) {
        return MINOR.matcher(Folded.of(text)).find();
    }

    private static boolean refuses(Reading local) {
        return local.commands().stream()
                .anyMatch(each ->
                        each instanceof Command.PrivacyRequest(var right, var _) && right == PrivacyRight.REFUSE_AI);
    }

    /** The open question was answered in plain words: no model could know better. */
    private static boolean answers(Reading local) {
        return !local.commands().isEmpty()
                && local.commands().stream().allMatch(each -> switch (each) {
                    case Command.Affirm _, Command.Deny _, Command.ChooseOption _, Command.Hesitate _ -> true;
                    case Command.SetSlot _ -> true;
                    default -> false;
                });
    }

    private static boolean isCourtesy(Reading local) {
        return !local.commands().isEmpty() && local.commands().stream().allMatch(Command.SmallTalk.class::isInstance);
    }

    private static boolean isShort(String text) {
        return text.strip().split("\\s+").length <= FEW_WORDS;
    }
}
