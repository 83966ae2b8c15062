package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.Command.FaqTopic;
import com.eoclinica.acolhe.understanding.Command.Flow;
import com.eoclinica.acolhe.understanding.Command.SlotName;
import com.eoclinica.acolhe.understanding.Command.SmallTalkKind;
import com.eoclinica.acolhe.understanding.Question;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a model's proposal into a command, or into nothing. What binds (a yes, an opt-out, the confirmation of presence,
 * erasure) and what has check digits (CPF, cards, phones, birth dates) is never taken from a model.
 */
final class Commanding {

    private static final Set<Flow> FLOWS = Set.of(Flow.BOOK, Flow.RESCHEDULE, Flow.CANCEL, Flow.LIST_MINE, Flow.HUMAN);
    private static final Set<String> CHOOSING =
            Set.of("choose_slot", "choose_doctor", "ask_specialty", "ask_insurance");

    private final Grounds grounds;
    private final Question question;

    Commanding(Grounds grounds, Question question) {
        this.grounds = grounds;
        this.question = question;
    }

    Optional<Command> of(Proposal proposal) {
        var command = proposal.command();
        if (command == null) return Optional.empty();
        return grounds.span(proposal.evidence()).flatMap(evidence -> of(proposal, command, evidence));
    }

    private Optional<Command> of(Proposal proposal, String command, String evidence) {
        return switch (command) {
            case "start_flow" ->
                one(Flow.class, proposal.flow())
                        .filter(FLOWS::contains)
                        .map(flow -> new Command.StartFlow(flow, evidence));
            case "set_slot" ->
                slot(proposal, evidence).map(set -> new Command.SetSlot(set.name(), set.value(), evidence));
            case "correct_slot" ->
                slot(proposal, evidence).map(set -> new Command.CorrectSlot(set.name(), set.value(), evidence));
            case "set_date" ->
                Dates.read(proposal.value(), proposal.part(), question.reference())
                        .map(when -> new Command.SetWhen(when, evidence));
            case "choose_option" ->
                option(proposal.option())
                        .filter(index -> Pointing.at(index, question.options(), evidence))
                        .map(index -> new Command.ChooseOption(index, evidence));
            case "deny" -> question.context() == null ? Optional.empty() : Optional.of(new Command.Deny(evidence));
            case "ask_faq" -> one(FaqTopic.class, proposal.topic()).map(topic -> new Command.AskFaq(topic, evidence));
            case "flag_concern" -> level(proposal.level()).map(level -> new Command.FlagConcern(level, evidence));
            case "request_human" -> Optional.of(new Command.RequestHuman("asked", evidence));
            case "small_talk" -> Optional.of(new Command.SmallTalk(SmallTalkKind.CHAT, evidence));
            case "repeat" -> Optional.of(new Command.Repeat(evidence));
            case "cancel_flow" -> Optional.of(new Command.CancelFlow(evidence));
            default -> Optional.empty();
        };
    }

    private record Filled(SlotName name, String value) {}

    private Optional<Filled> slot(Proposal proposal, String evidence) {
        return one(SlotName.class, proposal.slot())
                .flatMap(name -> grounds.value(name, proposal.value(), evidence).map(value -> new Filled(name, value)));
    }

    private Optional<Integer> option(@Nullable Integer option) {
        return Optional.ofNullable(option)
                .filter(_ -> question.context() != null && CHOOSING.contains(question.context()))
                .filter(index -> index >= 1 && index <= question.options().size());
    }

    private static Optional<String> level(@Nullable String level) {
        return Optional.ofNullable(level).filter(Set.of("emergency", "urgent")::contains);
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
