package com.eoclinica.acolhe.understanding.local;

import com.eoclinica.acolhe.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads every slot a message fills. */
final class SlotReader {

    private static final Pattern PRIVATE =
            Pattern.compile("\\bparticular\\b|\\bsem (?:convenio|plano)\\b|\\bnao tenho (?:convenio|plano|nenhum"
                    + " plano|carteirinha)\\b|\\bpago do (?:meu )?bolso\\b");
    private static final Pattern NO_PLAN = Pattern.compile(
            "^\\W*(?:nao|n|nn|nenhum|sem|nao tenho|n tenho|tenho n(?:ao)?|nao possuo|nao tem|pago|(?:no |em )?dinheiro|no (?:pix|cartao|credito|debito)|nao uso|vou"
                    + " pagar|eu pago)\\b");
    private static final Pattern NOT_PRIVATE =
            Pattern.compile("\\bnao (?:e|eh) particular|dados? particular|conversa particular");

    private final IdentityReader identity = new IdentityReader();
    private final NameReader names = new NameReader();
    private final BirthdateReader birthdates = new BirthdateReader();
    private final PersonReader people = new PersonReader();
    private final BookingTime times;
    private final ClinicPlans clinicPlans;

    SlotReader(ClinicPlans clinicPlans, BookingTime times) {
        this.clinicPlans = clinicPlans;
        this.times = times;
    }

    List<Slot> read(Plain text, Question question) {
        var slots = new ArrayList<Slot>(identity.read(text, question.context()));
        var birthdate =
                birthdates.read(text, question.context(), question.reference().toLocalDate());
        birthdate.ifPresent(slots::add);
        var identified = !slots.isEmpty();
        names.read(text, question.context(), identified).ifPresent(slots::add);
        plan(text, question, slots);
        Things.read(text).forEach(slots::add);
        slots.addAll(people.read(text));
        if (birthdate.isEmpty()) {
            slots.addAll(times.read(text));
        }
        return meant(slots);
    }

    /** "Yasmin Porto" is a name, neither a medicine nor a plan. */
    private static List<Slot> meant(List<Slot> slots) {
        var names = slots.stream()
                .filter(slot -> slot.name().equals("name"))
                .map(Slot::evidence)
                .toList();
        return slots.stream()
                .filter(slot ->
                        slot.name().equals("name") || names.stream().noneMatch(name -> name.contains(slot.evidence())))
                .toList();
    }

    private void plan(Plain text, Question question, List<Slot> slots) {
        clinicPlans.read(text).or(() -> Things.PLANS.read(text)).ifPresentOrElse(slots::add, () -> {
            if (privately(text, question)) {
                slots.add(new Slot(
                        "plan",
                        "particular",
                        text.find(PRIVATE)
                                .or(() -> text.find(NO_PLAN))
                                .map(text::span)
                                .orElseThrow()));
            }
        });
    }

    private static boolean privately(Plain text, Question question) {
        return text.has(PRIVATE) && !text.has(NOT_PRIVATE)
                || "ask_insurance".equals(question.context()) && text.has(NO_PLAN);
    }
}
