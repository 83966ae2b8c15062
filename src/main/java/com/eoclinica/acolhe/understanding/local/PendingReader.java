package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a message as the answer to the pending question, which outranks every other meaning. */
final class PendingReader {

    private static final Map<String, String> ASKED = Map.of(
            "ask_name", "name",
            "ask_cpf", "cpf",
            "ask_birthdate", "birthdate",
            "ask_insurance", "plan",
            "ask_specialty", "specialty");
    private static final Map<String, String> PROVIDES = Map.of(
            "ask_name", "provide_name",
            "ask_cpf", "provide_cpf",
            "ask_birthdate", "provide_birthdate",
            "ask_insurance", "provide_insurance",
            "ask_specialty", "choose_option");
    private static final Set<String> TIMES = Set.of("time", "date_text", "part");
    private static final Pattern CANCELS = Pattern.compile("\\b(?:cancel|desmarc|remarc|reagend)\\w*");
    private static final Pattern KEEPS = Pattern.compile("\\bn(?:ao|em)? (?:precisa |quero |vou )?(?:cancel|desmarc)");
    private static final Pattern OTHER =
            Pattern.compile("\\b(?:outr[oa]s?|nao (?:da|posso|consigo|serve)|cancel\\w+|muda\\w*)\\b");
    private static final Set<String> NO_CHOICE_WORDS = Set.of("ask_specialty", "ask_insurance");
    private static final Pattern BUSY =
            Pattern.compile("\\b(?:preco|valor|custa|endereco|onde fica|estacionamento|atendente|convenio)\\b");

    private static final Pattern WITHHOLDS = Pattern.compile(
            "^\\W*(?:(?:eu|agora|ih|ai|olha|poxa|desculpa)\\W+){0,6}(?:n|nao|prefiro nao|nem) (?:\\w+ )?(?:sei|lembro|quero (?:falar|dizer|informar|passar|dar)|tenho (?:aqui|em maos|agora)|vou (?:passar|informar|dizer|dar|falar)|posso (?:passar|dizer|dar))\\b|^\\W*(?:esqueci|prefiro nao)\\b");

    /** Answered by yes and no as well as by a number. */
    private static final Set<String> TWO_WAY = Set.of("reminder", "vacancy");

    /** The answer's intents and slots; nothing when the message does not answer. */
    record Pending(List<Intent> intents, List<Slot> slots, boolean hesitates, boolean yes) {}

    Optional<Pending> read(Plain text, Question question, List<Slot> slots) {
        var context = question.context();
        if (context == null) {
            return alone(text);
        }
        if (context.startsWith("choose")) {
            return choice(text, question, slots);
        }
        if (TWO_WAY.contains(context)) {
            return yesNo(text, context).or(() -> choice(text, question, slots));
        }
        return ASKED.containsKey(context) ? asked(text, question, slots) : yesNo(text, context);
    }

    private static Optional<Pending> asked(Plain text, Question question, List<Slot> slots) {
        var context = question.context();
        var asksBack = text.folded().contains("?");
        var filled = slots.stream()
                .filter(slot -> !(asksBack && slot.name().equals("plan")))
                .filter(slot -> slot.name().equals(ASKED.get(context)))
                .findFirst()
                .map(slot -> pending(List.of(), Objects.requireNonNull(PROVIDES.get(context)), slot.evidence()));
        if (filled.isPresent()) {
            return filled;
        }
        if (NO_CHOICE_WORDS.contains(context) && !question.options().isEmpty()) return choice(text, question, slots);
        return alone(text).or(() -> slots.isEmpty() ? withholds(text) : Optional.empty());
    }

    /** "não sei de cabeça", "não quero dizer": an answer, though not the one asked for. */
    private static Optional<Pending> withholds(Plain text) {
        return text.find(WITHHOLDS).map(match -> pending(List.of(), "no", text.span(match)));
    }

    private static Optional<Pending> choice(Plain text, Question question, List<Slot> slots) {
        if (ChoiceReader.none(text)) {
            return Optional.of(pending(List.of(), "no", text.original().strip()));
        }
        if (text.has(BUSY) && text.folded().contains("?")) {
            return Optional.empty();
        }
        return ChoiceReader.read(text, question.options(), "choose_slot".equals(question.context()))
                .or(() -> doctor(question, slots))
                .map(choice -> pending(
                        choice.option() instanceof String name && !name.matches("any|earliest")
                                ? List.of()
                                : List.of(new Slot("option", choice.option(), choice.evidence())),
                        "choose_option",
                        choice.evidence()))
                .or(() -> yesNo(text, "choose"))
                .or(() -> byTime(text, question, slots));
    }

    /** "a das 10h", "quarta à tarde": which of the offered that is, the dialogue knows. */
    private static Optional<Pending> byTime(Plain text, Question question, List<Slot> slots) {
        if (!"choose_slot".equals(question.context()) || text.folded().contains("?") || text.has(OTHER))
            return Optional.empty();
        return slots.stream()
                .filter(slot -> TIMES.contains(slot.name()))
                .findFirst()
                .map(slot -> pending(List.of(), "choose_option", slot.evidence()));
    }

    /** Which number the doctor named has is the dialogue's to know. */
    private static Optional<ChoiceReader.Choice> doctor(Question question, List<Slot> slots) {
        return slots.stream()
                .filter(slot -> "choose_doctor".equals(question.context())
                        && slot.name().equals("doctor"))
                .map(slot -> new ChoiceReader.Choice(slot.value(), slot.evidence()))
                .findFirst();
    }

    private static Optional<Pending> yesNo(Plain text, String context) {
        if (context.equals("reminder") && text.has(CANCELS) && !text.has(KEEPS)) return Optional.empty();
        var moving = context.equals("confirm_reschedule") ? YesNo.moving(text) : Optional.<YesNo.Found>empty();
        return moving.or(() -> YesNo.read(text, context.equals("confirm_cancel")))
                .map(found -> answer(text, found, context));
    }

    private static Optional<Pending> alone(Plain text) {
        return YesNo.readAlone(text).map(found -> answer(text, found, "none"));
    }

    private static Pending answer(Plain text, YesNo.Found found, String context) {
        var evidence = text.span(found.match());
        return switch (found.answer()) {
            case HESITATES -> new Pending(List.of(), List.of(), true, false);
            case YES ->
                new Pending(named(context, "consent_yes", "confirm_presence", "yes", evidence), List.of(), false, true);
            case NO -> new Pending(named(context, "consent_no", "no", "no", evidence), List.of(), false, false);
        };
    }

    private static List<Intent> named(String context, String consent, String reminder, String plain, String evidence) {
        var name = context.equals("consent") ? consent : context.equals("reminder") ? reminder : plain;
        return List.of(new Intent(name, 2, evidence));
    }

    private static Pending pending(List<Slot> slots, String intent, String evidence) {
        return new Pending(List.of(new Intent(intent, 2, evidence)), slots, false, false);
    }
}
