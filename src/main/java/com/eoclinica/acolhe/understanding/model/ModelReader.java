package com.eoclinica.acolhe.understanding.model;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.understanding.Command;
import com.eoclinica.acolhe.understanding.KnownNames;
import com.eoclinica.acolhe.understanding.ModelUse;
import com.eoclinica.acolhe.understanding.Question;
import com.eoclinica.acolhe.understanding.Reading;
import com.eoclinica.acolhe.understanding.Sender;
import com.eoclinica.acolhe.understanding.model.Answer.Ending;
import com.eoclinica.acolhe.understanding.model.Consultation.Inquiry;
import com.eoclinica.acolhe.understanding.model.Consultation.Unasked;
import com.eoclinica.acolhe.understanding.model.Consultation.Written;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.TextContent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks a model what the local reader may have missed. Whatever comes back, the local reading stands. */
@Component
public class ModelReader {

    private static final Logger LOG = LoggerFactory.getLogger(ModelReader.class);
    private static final Duration TIME_FOR_REPAIR = Duration.ofMillis(300);
    private static final int MOST = 5;

    private final ModelSettings settings;
    private final Clinics clinics;
    private final KnownNames names;
    private final Budget budget;
    private final ModelMeters meters;

    ModelReader(ModelSettings settings, Clinics clinics, KnownNames names, Budget budget, ModelMeters meters) {
        this.settings = settings;
        this.clinics = clinics;
        this.names = names;
        this.budget = budget;
        this.meters = meters;
    }

    /** @param window recent texts, oldest first, this turn's own last */
    public Consultation consult(
            List<String> window, Question question, Reading local, Sender sender, boolean emergency) {
        var why = settings.isOn() ? against(window, question, local, sender, emergency) : Optional.of("off");
        why.ifPresent(meters::passedOver);
        return why.<Consultation>map(each -> new Unasked(local, each))
                .orElseGet(() -> inquire(window, question, local, sender));
    }

    private Optional<String> against(
            List<String> window, Question question, Reading local, Sender sender, boolean emergency) {
        return Reasons.against(window.getLast(), before(window), question, local, sender, emergency)
                .or(() -> budget.against(sender));
    }

    private static List<String> before(List<String> window) {
        return window.subList(0, window.size() - 1);
    }

    private Inquiry inquire(List<String> window, Question question, Reading local, Sender sender) {
        var clinic = clinics.get(sender.clinic());
        var asking = new Asking(clinic, local, names.of(sender), settings.longestText());
        var seen = asking.seen(window.getLast());
        var rendered = asking.render(seen, before(window), question);
        var written = new Written(seen, rendered, asking.redaction(), Deadline.in(settings.deadline()));
        return new Inquiry(
                messages(written, Prompts.read(clinic)),
                local,
                question,
                sender,
                clinic,
                written,
                ModelUse.none(Prompts.VERSION));
    }

    private List<ChatMessage> messages(Written written, String instruction) {
        return new Call(written.deadline(), CommandForm.FORMAT, settings.outputTokens())
                .messages(instruction, TextContent.from(written.rendered()));
    }

    /** @param answered an {@link Answer} as the line to the model gave it */
    public Heed heed(Inquiry inquiry, String answered) {
        var answer = Answer.read(answered);
        var use = inquiry.use().plus(bill(answer));
        if (answer.ending() == Ending.BLOCKED) return settled(inquiry, List.of(), use.ending("blocked"));
        var proposals = Optional.ofNullable(answer.text()).flatMap(Proposal::read);
        var commands = proposals.map(each -> commands(inquiry, each)).orElse(List.of());
        var garbled = proposals.isEmpty() || !proposals.get().isEmpty() && commands.isEmpty();
        if (!garbled) return settled(inquiry, commands, use.ending("understood"));
        if (inquiry.isFirst() && inquiry.written().deadline().allows(TIME_FOR_REPAIR))
            return new Heed.Garbled(inquiry.again(
                    messages(inquiry.written(), Prompts.repair(inquiry.clinic())), use.ending("garbled")));
        return settled(inquiry, List.of(), use.ending(answer.ending() == Ending.EMPTY ? "empty" : "garbled"));
    }

    private ModelUse bill(Answer answer) {
        return new ModelUse(
                answer.model(),
                answer.version(),
                Prompts.VERSION,
                "",
                answer.millis(),
                answer.tokensIn(),
                answer.tokensOut(),
                settings.costMicros(answer.model(), answer.tokensIn(), answer.tokensOut()));
    }

    private static List<Command> commands(Inquiry inquiry, List<Proposal> proposals) {
        var grounds = new Grounds(inquiry.written().seen(), inquiry.written().redaction(), inquiry.clinic());
        var commanding = new Commanding(grounds, inquiry.question());
        return proposals.stream()
                .flatMap(each -> commanding.of(each).stream())
                .limit(MOST)
                .toList();
    }

    private static Heed settled(Inquiry inquiry, List<Command> commands, ModelUse use) {
        var reading = new Merge(inquiry.local()).with(commands, use.model());
        return new Heed.Settled(reading.with(use));
    }

    /** No answer in time, or none at all: the local reading stands. {@code failure} is null when nobody was asked. */
    public Heed withoutModel(Inquiry inquiry, @Nullable Throwable failure) {
        return new Heed.Settled(inquiry.local().with(inquiry.use().ending(why(failure))));
    }

    private static String why(@Nullable Throwable failure) {
        if (failure == null) return "breaker-open";
        if (failure instanceof ModelFailure known) return known.reason().label();
        LOG.error("Asking the model failed on our side: {}", failure.getClass().getName());
        return "failed";
    }

    /** What was spent is booked, whatever becomes of the turn. */
    public Reading settle(Inquiry inquiry, Heed heed) {
        var reading = heed instanceof Heed.Settled(var settled) ? settled : inquiry.local();
        if (reading.use() != null) {
            meters.passedOver(reading.use().outcome());
            budget.book(inquiry.sender(), reading.use());
        }
        return reading;
    }
}
