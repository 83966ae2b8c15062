package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.channel.Correspondence;
import com.eoclinica.acolhe.channel.Correspondents;
import com.eoclinica.acolhe.channel.Writers;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.conversation.ConversationSearch;
import com.eoclinica.acolhe.conversation.Conversations;
import com.eoclinica.acolhe.conversation.Conversations.ConversationRow;
import com.eoclinica.acolhe.conversation.UnderstoodTurns;
import com.eoclinica.acolhe.shared.ClinicId;
import com.eoclinica.acolhe.understanding.Rehearsal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All conversations, and of one what was said, what was understood of it and why. */
@Controller
@RequestMapping("/conversations")
class ConversationsPage {

    private static final int PAGE = 50;
    private static final int LINES = 300;

    private final ConversationSearch search;
    private final Conversations conversations;
    private final UnderstoodTurns turns;
    private final Correspondents correspondents;
    private final Correspondence correspondence;
    private final Clinics clinics;
    private final Rehearsal rehearsal;
    private final Writers writers;
    private final BookingForm form;

    ConversationsPage(
            ConversationSearch search,
            Conversations conversations,
            UnderstoodTurns turns,
            Correspondents correspondents,
            Correspondence correspondence,
            Clinics clinics,
            Rehearsal rehearsal,
            Writers writers,
            BookingForm form) {
        this.search = search;
        this.conversations = conversations;
        this.turns = turns;
        this.correspondents = correspondents;
        this.correspondence = correspondence;
        this.clinics = clinics;
        this.rehearsal = rehearsal;
        this.writers = writers;
        this.form = form;
    }

    /** As the filter's form sends it: an empty field does not narrow. */
    record Filter(
            @Nullable String status,
            @Nullable String phase,
            @Nullable String phone,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {}

    @ModelAttribute("statuses")
    List<String> statuses() {
        return List.of("automated", "queued", "attended", "resolved");
    }

    @ModelAttribute("phases")
    List<String> phases() {
        return List.of("greeting", "symptom_gathering", "booking", "confirmation");
    }

    @GetMapping
    String list(
            Filter filter,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime before,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        var page = search.find(who.clinicId(), wanted(filter, before, who.clinicId()), PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("phones", phones(page));
        model.addAttribute("more", page.size() == PAGE ? page.getLast().lastActivityAt() : null);
        return "console/conversations";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, Model model) {
        var conversation = conversations.find(id).orElseThrow(ConversationsPage::unknown);
        var correspondent = correspondents
                .find(conversation.correspondentId(), who.clinicId())
                .orElseThrow(ConversationsPage::unknown);
        model.addAttribute("conversation", conversation);
        model.addAttribute("phone", Masked.phone(correspondent.phone()));
        model.addAttribute("intents", rehearsal.intents());
        model.addAttribute("moments", Moment.of(correspondence.last(correspondent.id(), LINES), turns.of(id)));
        return "console/conversation";
    }

    private ConversationSearch.Wanted wanted(Filter filter, @Nullable OffsetDateTime before, ClinicId clinic) {
        var from = before == null ? endOf(filter.until(), clinic) : before;
        return new ConversationSearch.Wanted(
                given(filter.status()), given(filter.phase()), writers(given(filter.phone()), clinic), from);
    }

    /** Nobody is found by what cannot be a phone. */
    private @Nullable List<UUID> writers(@Nullable String phone, ClinicId clinic) {
        if (phone == null) return null;
        return form.phone(phone).map(each -> writers.from(clinic, each.e164())).orElse(List.of());
    }

    private @Nullable OffsetDateTime endOf(@Nullable LocalDate day, ClinicId clinic) {
        if (day == null) return null;
        var zone = clinics.get(clinic).zone();
        return day.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }

    private Map<UUID, String> phones(List<ConversationRow> page) {
        var ids = page.stream().map(ConversationRow::correspondentId).toList();
        return correspondents.phones(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Masked.phone(each.getValue())));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
