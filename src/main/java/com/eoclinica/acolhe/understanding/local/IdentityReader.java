package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.patient.Cpf;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers a person is known by: CPF, phone and the card of a plan. */
final class IdentityReader {

    private static final Pattern ELEVEN =
            Pattern.compile("(?<![\\d+])\\d{3}[. ]{0,2}\\d{3}[. ]{0,2}\\d{3}[-./ ]{0,3}\\d{2}(?!\\d)");
    private static final Pattern CPF_WORD = Pattern.compile("\\b(?:cpf|cpef|c\\.p\\.f)\\b");
    private static final Pattern ANY_DIGITS = Pattern.compile("\\d[\\d. \\-/]{3,20}\\d");
    private static final Pattern SAID_CPF =
            Pattern.compile("\\b(?:cpf|cpef|c\\.p\\.f)\\b[^\\d]{0,20}(\\d[\\d. \\-/]{5,20}\\d)");
    private static final Pattern CPF_SHAPE = Pattern.compile("\\d{3}\\.\\d{3}\\.\\d{3}[-./ ]?\\d{2}");
    /** Told instead of the CPF that was asked for. */
    private static final Pattern BIRTHDATE =
            Pattern.compile("^\\W*\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})\\W*$");

    private static final Pattern SAID_PHONE =
            Pattern.compile("\\b(?:telefone|tel|fone|celular|cel|zap|whats|whatsapp|contato|ligar|numero)\\b");
    private static final Pattern CARD =
            Pattern.compile("\\b(?:carteirinha|carteira|cartao|matricula)\\b[^\\d?]{0,30}(\\d[\\d .\\-]{4,26}\\d)");
    private static final int PHONE_DIGITS = 8;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    List<Slot> read(Plain message, @Nullable String context) {
        var dictated = "ask_cpf".equals(context) || message.has(CPF_WORD);
        return read(dictated ? SpokenNumbers.dictated(message) : message, context, new ArrayList<>());
    }

    private List<Slot> read(Plain text, @Nullable String context, List<Slot> slots) {
        card(text, slots);
        if (slots.isEmpty()) {
            cpf(text, context, slots);
            phone(text, slots);
        }
        return slots;
    }

    private static void card(Plain text, List<Slot> slots) {
        text.find(CARD)
                .ifPresent(match ->
                        slots.add(new Slot("card", digits(match.group(1)), text.span(match.start(1), match.end(1)))));
    }

    private void cpf(Plain text, @Nullable String context, List<Slot> slots) {
        var said = text.find(SAID_CPF);
        if (said.isPresent()) {
            addCpf(text, said.get().start(1), said.get().end(1), slots);
            return;
        }
        for (var match : text.all(ELEVEN)) {
            if (slots.isEmpty() && meansCpf(text, match, context)) {
                addCpf(text, match.start(), match.end(), slots);
            }
        }
        if (slots.isEmpty() && "ask_cpf".equals(context) && !text.has(SAID_PHONE) && !text.has(BIRTHDATE)) {
            text.find(ANY_DIGITS).ifPresent(match -> addCpf(text, match.start(), match.end(), slots));
        }
    }

    private boolean meansCpf(Plain text, MatchResult match, @Nullable String context) {
        var digits = digits(match.group());
        if ("ask_cpf".equals(context) || CPF_SHAPE.matcher(match.group()).matches()) {
            return true;
        }
        return Cpf.of(digits).isPresent() && !text.has(SAID_PHONE) || !text.has(SAID_PHONE) && digits.charAt(2) != '9';
    }

    private static void addCpf(Plain text, int start, int end, List<Slot> slots) {
        var digits = digits(text.folded().substring(start, end));
        slots.add(new Slot("cpf", digits, text.span(start, end)));
        slots.add(new Slot("cpf_valid", Cpf.of(digits).isPresent(), text.span(start, end)));
    }

    private void phone(Plain text, List<Slot> slots) {
        if (text.folded().chars().filter(Character::isDigit).count() < PHONE_DIGITS) {
            return;
        }
        for (var match : phones.findNumbers(text.folded(), "BR")) {
            var found = text.span(match.start(), match.end());
            if (slots.stream().noneMatch(slot -> slot.evidence().contains(found) || found.contains(slot.evidence()))) {
                slots.add(new Slot("phone", phones.format(match.number(), PhoneNumberFormat.E164), found));
                return;
            }
        }
    }

    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
