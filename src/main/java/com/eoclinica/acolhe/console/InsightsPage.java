package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.insight.Insights;
import com.eoclinica.acolhe.insight.Span;
import com.eoclinica.acolhe.shared.CsvFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What happened at the reception, in numbers: today, or any days. */
@Controller
@RequestMapping("/insights")
class InsightsPage {

    private static final List<Integer> USUAL = List.of(1, 7, 30, 90, 365);
    private static final int FIRST_SHOWN = 30;

    private final Insights insights;
    private final Clinics clinics;
    private final Clock clock;

    InsightsPage(Insights insights, Clinics clinics, Clock clock) {
        this.insights = insights;
        this.clinics = clinics;
        this.clock = clock;
    }

    /** As the form sends it; both empty means the last thirty days. */
    record Days(
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

        Span span(LocalDate today) {
            var last = until == null ? today : until;
            return from == null ? Span.last(FIRST_SHOWN, last) : Span.of(from, last);
        }
    }

    @ModelAttribute("usual")
    List<Integer> usual() {
        return USUAL;
    }

    @GetMapping
    String show(Days days, @AuthenticationPrincipal SignedIn who, Model model) {
        var clinic = clinics.get(who.clinicId());
        var today = LocalDate.ofInstant(clock.instant(), clinic.zone());
        var span = days.span(today);
        var report = insights.report(clinic.id(), span);
        model.addAttribute("today", today);
        model.addAttribute("span", span);
        model.addAttribute("cards", InsightCards.of(report, insights.report(clinic.id(), span.before())));
        model.addAttribute(
                "charts", InsightCharts.of(report, insights.course(clinic.id(), span), span.grain(), clinic));
        model.addAttribute("report", report);
        model.addAttribute("countedAt", insights.countedAt(clinic.id()).orElse(null));
        return "console/insights";
    }

    /** The figures as counted, for a spreadsheet. */
    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> figures(Days days, @AuthenticationPrincipal SignedIn who) {
        var clinic = clinics.get(who.clinicId());
        var span = days.span(LocalDate.ofInstant(clock.instant(), clinic.zone()));
        var file = new CsvFile("dia", "medida", "detalhe", "quantidade");
        insights.figures(clinic.id(), span)
                .forEach(each ->
                        file.line(each.day(), each.measure().code(), InsightWords.part(each, clinic), each.amount()));
        var name = "numeros-%s-a-%s.csv".formatted(span.from(), span.until());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.toString().getBytes(StandardCharsets.UTF_8));
    }
}
