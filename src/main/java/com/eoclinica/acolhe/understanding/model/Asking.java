package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Practitioner;
import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a turn down for a model: fenced, shortened, and without anything that points to a person. */
final class Asking {

    private static final DateTimeFormatter NOW =
            DateTimeFormatter.ofPattern("yyyy-MM-dd (EEEE) HH:mm", Locale.of("pt", "BR"));
    private static final Set<SlotName> PERSONAL =
            EnumSet.of(SlotName.CPF, SlotName.BIRTHDATE, SlotName.PHONE, SlotName.CARD);
    private static final int BEFORE = 6;
    private static final int BEFORE_LENGTH = 300;

    private final Redaction redaction;
    private final int longest;

    Asking(Clinic clinic, Reading local, Collection<String> known, int longest) {
        this.redaction = new Redaction(new NameFinder(names(clinic, local, known), harmless(clinic)), secrets(local));
        this.longest = longest;
    }

    Redaction redaction() {
        return redaction;
    }

    String seen(String text) {
        return redaction.hide(shortened(text, longest));
    }

    String render(String seen, List<String> before, Question question) {
        return """
                agora: %s
                pergunta aberta: %s
                opções: %s
                <antes>
                %s
                </antes>
                <mensagem>
                %s
                </mensagem>""".formatted(
                        NOW.format(question.reference()),
                        question.context() == null ? "nenhuma" : question.context(),
                        options(question.options()),
                        before(before),
                        seen);
    }

    /** Labels may be people's names: hidden even where a sentence would begin. */
    private String options(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(at -> redaction.hide((at + 1) + ") " + labels.get(at)))
                .collect(Collectors.joining("; "));
    }

    private String before(List<String> texts) {
        return texts.stream()
                .filter(each -> !each.isBlank())
                .skip(Math.max(0, texts.stream().filter(each -> !each.isBlank()).count() - BEFORE))
                .map(each -> redaction.hide(shortened(each, BEFORE_LENGTH)))
                .collect(Collectors.joining("\n"));
    }

    /** Never cuts a character in two. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) return text;
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    private static List<String> names(Clinic clinic, Reading local, Collection<String> known) {
        var names = new ArrayList<>(known);
        clinic.practitioners().stream().map(Practitioner::name).forEach(names::add);
        Stream.of("name", "doctor")
                .map(local.slots()::get)
                .filter(Objects::nonNull)
                .forEach(value -> names.add(value.toString()));
        return names;
    }

    private static List<String> harmless(Clinic clinic) {
        var words = new ArrayList<>(List.of(clinic.name(), clinic.persona().receptionist()));
        clinic.services().forEach(each -> words.add(each.name()));
        clinic.plans().forEach(each -> words.add(each.name()));
        return words;
    }

    private static List<String> secrets(Reading local) {
        return local.commands().stream()
                .filter(each -> each instanceof Command.SetSlot set && PERSONAL.contains(set.slot())
                        || each instanceof Command.CorrectSlot corrected && PERSONAL.contains(corrected.slot()))
                .map(Command::evidence)
                .toList();
    }
}
