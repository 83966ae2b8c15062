package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.channel.Correspondence;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.desk.Desk;
import com.eoclinica.acolhe.desk.Notes;
import com.eoclinica.acolhe.desk.Steps;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The desk: who waits for a person, and the conversation in hand. */
@Controller
@RequestMapping("/desk")
class DeskPage {

    private static final int LINES = 60;

    private final Queue queue;
    private final Desk desk;
    private final Conversations conversations;
    private final Correspondents correspondents;
    private final Correspondence correspondence;
    private final Notes notes;
    private final Steps steps;
    private final PatientCard card;
    private final Answers answers;

    DeskPage(
            Queue queue,
            Desk desk,
            Conversations conversations,
            Correspondents correspondents,
            Correspondence correspondence,
            Notes notes,
            Steps steps,
            PatientCard card,
            Answers answers) {
        this.queue = queue;
        this.desk = desk;
        this.conversations = conversations;
        this.correspondents = correspondents;
        this.correspondence = correspondence;
        this.notes = notes;
        this.steps = steps;
        this.card = card;
        this.answers = answers;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("queue", queue.items(who.clinicId()));
        return "console/desk";
    }

    @GetMapping("/queue")
    String queue(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("queue", queue.items(who.clinicId()));
        return "console/desk :: queue";
    }

    @GetMapping("/{id}")
    String open(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, Model model) {
        conversation(id, who, model);
        return show(who, model);
    }

    @GetMapping("/{id}/thread")
    String thread(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, Model model) {
        conversation(id, who, model);
        return "console/desk-conversation :: thread";
    }

    private void conversation(UUID id, SignedIn who, Model model) {
        var handOff = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var conversation = conversations
                .find(handOff.conversationId().value())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var correspondent = correspondents
                .find(conversation.correspondentId(), who.clinicId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("handOff", handOff);
        model.addAttribute("mine", handOff.isHeldBy(who.getUsername()));
        model.addAttribute("colleagues", queue.names(who.clinicId()));
        model.addAttribute("phone", Masked.phone(correspondent.phone()));
        var people = card.of(correspondent);
        model.addAttribute("people", people);
        model.addAttribute("answers", answers.filled(who.clinicId(), firstName(people)));
        model.addAttribute("lines", correspondence.last(correspondent.id(), LINES));
        model.addAttribute("steps", steps.of(id));
        model.addAttribute("notes", notes.of(handOff.conversationId()));
    }

    /** Two who share a phone are not greeted by a guess. */
    private static String firstName(List<PatientCard.Person> people) {
        return people.size() == 1 ? people.getFirst().patient().firstName() : "";
    }
}
