package com.eoclinica.acolhe.conversation;

import com.eoclinica.acolhe.understanding.Command;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers to what the clinic said unasked: reminders, surveys, a freed slot, a visit the clinic must move. */
final class CareRules {

    /** Just a grade: "9", "nota 9", "dou 10!"; not "às 9h" and not "19". */
    private static final Pattern GRADE = Pattern.compile(
            "^\\s*(?:(?:minha )?nota|dou(?: nota)?|foi)?[:\\s]*(10|\\d)\\s*[.!)]*\\s*(?:/\\s*10)?(?:[\\s,;-].*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private CareRules() {}

    static Optional<Decision> decide(Scene scene) {
        if (scene.has(Command.RunningLate.class)) return Optional.of(late(scene));
        if (starts(scene, Command.Flow.WAITING_LIST)) return Optional.of(waitingList(scene));
        return switch (scene.dialog().ask()) {
            case REMINDER -> ReminderRules.decide(scene);
            case SURVEY -> grade(scene);
            case VACANCY -> vacancy(scene);
            case CLINIC_MOVE -> clinicMove(scene);
            case RETURN_VISIT -> returnVisit(scene);
            default -> Optional.empty();
        };
    }

    static boolean starts(Scene scene, Command.Flow flow) {
        return scene.heard().reading().commands().stream()
                .anyMatch(each -> each instanceof Command.StartFlow start && start.flow() == flow);
    }

    /** The desk is told; the patient keeps the visit and the conversation. */
    static Decision late(Scene scene) {
        return scene.reply(scene.dialog().ended(), Say.of("late.noted"))
                .alerting(new HandOffRequest("running-late", "URGENT", "handoff.running-late"));
    }

    private static Decision waitingList(Scene scene) {
        return FlowRules.proceed(scene.with(turned(scene.dialog(), Task.WAIT)));
    }

    private static Optional<Decision> grade(Scene scene) {
        var visit = scene.dialog().inHand();
        var match = GRADE.matcher(scene.heard().text());
        if (visit == null || !match.matches()) return Optional.empty();
        var score = Integer.parseInt(match.group(1));
        return Optional.of(care(scene, scene.dialog(), new CareStep.Rate(visit, score)));
    }

    /** Before all others, so that a complaint is kept as the comment it is; whoever asks for something now does not comment. */
    static Optional<Decision> comment(Scene scene) {
        var visit = scene.dialog().inHand();
        if (scene.dialog().ask() != Ask.SURVEY_COMMENT
                || visit == null
                || scene.heard().text().isEmpty()) return Optional.empty();
        if (asksForSomething(scene)) return Optional.empty();
        if (scene.has(Command.Deny.class))
            return Optional.of(scene.reply(scene.dialog().ended(), Say.of("thanks")));
        return Optional.of(care(
                scene,
                scene.dialog().ended(),
                new CareStep.Comment(visit, scene.heard().text())));
    }

    private static boolean asksForSomething(Scene scene) {
        var person = scene.command(Command.RequestHuman.class)
                .filter(each -> !each.reason().equals("complaint"))
                .isPresent();
        return person
                || scene.has(Command.StartFlow.class)
                || scene.has(Command.AskFaq.class)
                || scene.has(Command.OptOut.class)
                || scene.has(Command.PrivacyRequest.class);
    }

    private static Optional<Decision> vacancy(Scene scene) {
        var offer = scene.dialog().offer();
        if (offer == null) return Optional.empty();
        var chosen = scene.command(Command.ChooseOption.class).map(Command.ChooseOption::index);
        if (scene.has(Command.Affirm.class) || chosen.filter(each -> each == 1).isPresent())
            return Optional.of(care(scene, scene.dialog().ended(), new CareStep.TakeVacancy(offer.id())));
        if (scene.has(Command.Deny.class) || chosen.filter(each -> each == 2).isPresent())
            return Optional.of(care(scene, scene.dialog().ended(), new CareStep.DeclineVacancy(offer.id())));
        return Optional.empty();
    }

    /** A number takes one of the times the clinic proposed; "remarcar" asks for others. */
    private static Optional<Decision> clinicMove(Scene scene) {
        if (scene.has(Command.ChooseOption.class)) {
            var moving = scene.with(turned(scene.dialog(), Task.MOVE)
                    .with(scene.dialog().offer())
                    .asking(Ask.SLOT));
            return ChoiceRules.decide(moving);
        }
        if (starts(scene, Command.Flow.CANCEL) || ReminderRules.isJustCancel(scene))
            return Optional.of(ReminderRules.cancel(scene));
        var others =
                starts(scene, Command.Flow.RESCHEDULE) || scene.has(Command.Deny.class) || FlowRules.corrects(scene);
        return others ? Optional.of(ReminderRules.move(scene)) : Optional.empty();
    }

    /** A yes books with the same practitioner, and whatever was said with it counts. */
    private static Optional<Decision> returnVisit(Scene scene) {
        var chosen = scene.command(Command.ChooseOption.class).map(Command.ChooseOption::index);
        if (scene.has(Command.Deny.class) || chosen.filter(each -> each == 2).isPresent())
            return Optional.of(scene.reply(scene.dialog().ended(), Say.of("return-visit.declined")));
        var agrees = scene.has(Command.Affirm.class)
                || starts(scene, Command.Flow.BOOK)
                || chosen.filter(each -> each == 1).isPresent();
        return agrees
                ? Optional.of(FlowRules.proceed(scene.with(turned(scene.dialog(), Task.BOOK))))
                : Optional.empty();
    }

    /** Another task about the same appointment, with what is known of it. */
    static Dialog turned(Dialog dialog, Task task) {
        return dialog.starting(task).with(dialog.details()).handling(dialog.inHand());
    }

    private static Decision care(Scene scene, Dialog after, CareStep step) {
        return Decision.of(after, scene.heard(), new NextStep.ForCare(step));
    }
}
