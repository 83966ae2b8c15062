package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.conversation.Misread;
import com.eoclinica.acolhe.conversation.MisreadTurns;
import com.eoclinica.acolhe.understanding.Rehearsal;
import com.eoclinica.acolhe.understanding.Rehearsal.Example;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review, by who answers for the clinic, of what was misunderstood: accepted phrases become examples and dialogues, with figures before and after. */
@Controller
@RequestMapping("/conversations/misread")
class MisreadPage {

    /** Each is looked up in its thread; who has reviewed these sees the next. */
    private static final int AT_ONCE = 10;

    private final MisreadTurns turns;
    private final Rehearsal rehearsal;
    private final ThreadWords words;
    private final ObjectMapper json;

    MisreadPage(MisreadTurns turns, Rehearsal rehearsal, ThreadWords words, ObjectMapper json) {
        this.turns = turns;
        this.rehearsal = rehearsal;
        this.words = words;
        this.json = json;
    }

    /** @param said what the patient wrote at that turn */
    record Row(Misread misread, String said) {}

    /** @param measured the reader is trained twice for the figures, which takes a second or two */
    @GetMapping
    String show(
            @RequestParam(defaultValue = "false") boolean measured,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var accepted = turns.list(who.clinicId(), "accepted");
        model.addAttribute(
                "rows",
                turns.list(who.clinicId(), "marked").stream()
                        .limit(AT_ONCE)
                        .map(each -> new Row(each, words.of(each.conversationId(), each.turnId())))
                        .toList());
        model.addAttribute("accepted", accepted);
        model.addAttribute("intents", rehearsal.intents());
        model.addAttribute("figures", measured ? rehearsal.of(examples(accepted)) : null);
        return "console/misread";
    }

    @PostMapping("/{id}/accept")
    String accept(
            @PathVariable UUID id,
            @RequestParam String phrase,
            @RequestParam String meant,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (!Lesson.isFit(phrase.strip()) || !rehearsal.intents().contains(meant))
            return said(after, "problem", "Escreva a frase em uma linha, sem nomes, números nem endereços de ninguém.");
        return turns.accept(who.clinicId(), id, phrase.strip(), meant, who.getUsername())
                ? said(after, "done", "A frase está entre os exemplos.")
                : said(after, "problem", "Um colega já revisou esta.");
    }

    @PostMapping("/{id}/reject")
    String reject(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return turns.reject(who.clinicId(), id, who.getUsername())
                ? said(after, "done", "Nada a aprender desta.")
                : said(after, "problem", "Um colega já revisou esta.");
    }

    @GetMapping("/examples.txt")
    ResponseEntity<String> examples(@AuthenticationPrincipal SignedIn who) {
        return file("exemplos.txt", Lesson.examples(turns.list(who.clinicId(), "accepted")));
    }

    @GetMapping("/dialogues.yaml")
    ResponseEntity<String> dialogues(@AuthenticationPrincipal SignedIn who) {
        return file("dialogos.yaml", Lesson.dialogues(turns.list(who.clinicId(), "accepted"), json));
    }

    private static List<Example> examples(List<Misread> accepted) {
        return accepted.stream()
                .map(each -> new Example(Objects.requireNonNull(each.phrase()), each.meant()))
                .toList();
    }

    private static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }

    private static String said(RedirectAttributes after, String kind, String what) {
        after.addFlashAttribute(kind, what);
        return "redirect:/conversations/misread";
    }
}
