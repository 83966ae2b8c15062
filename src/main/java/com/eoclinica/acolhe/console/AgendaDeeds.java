package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinic;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.scheduling.Appointment;
import com.eoclinica.acolhe.scheduling.AppointmentId;
import com.eoclinica.acolhe.scheduling.AppointmentStatus;
import com.eoclinica.acolhe.scheduling.BookingRequest;
import com.eoclinica.acolhe.scheduling.BookingResult.Booked;
import com.eoclinica.acolhe.scheduling.FrontDesk;
import com.eoclinica.acolhe.scheduling.Seen;
import com.eoclinica.acolhe.scheduling.Slot;
import com.eoclinica.acolhe.scheduling.Visits;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done about a visit. Each deed says what the colleague saw: of two who act at once, the second is told. */
@Controller
@RequestMapping("/agenda/visits/{id}")
class AgendaDeeds {

    private static final String CHANGED =
            "Um colega mudou esta consulta enquanto você olhava, ou isso não é possível agora. Veja como ela está.";
    private static final String YES = "yes";
    private static final String UNSURE = "Nada foi mudado: confirme que tem certeza, porque isso não se desfaz.";

    private final FrontDesk desk;
    private final AgendaWork work;
    private final Visits visits;
    private final Clinics clinics;
    private final AgendaReach reach;
    private final Refusals refusals;

    AgendaDeeds(FrontDesk desk, AgendaWork work, Visits visits, Clinics clinics, AgendaReach reach, Refusals refusals) {
        this.desk = desk;
        this.work = work;
        this.visits = visits;
        this.clinics = clinics;
        this.reach = reach;
        this.refusals = refusals;
    }

    @PostMapping("/move")
    String move(
            @PathVariable UUID id,
            @RequestParam String was,
            @RequestParam String slot,
            @RequestParam UUID request,
            @RequestParam(defaultValue = "") String tell,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var clinic = clinics.get(who.clinicId());
        var visit = visit(id, clinic, who);
        var target = SlotToken.read(slot, clinic);
        if (target.isEmpty()) return problem(after, id, "Escolha um horário livre.");
        reach.check(who, target.get().practitionerCode());
        if (target.get().equals(visit.slot())) return said(after, id, "A consulta já está nesse horário.");
        var wanted = wanted(request, visit, target.get());
        var moved = work.move(visit, new Seen(seen(was, clinic), AppointmentStatus.BOOKED), wanted, tell.equals(YES));
        return moved instanceof Booked
                ? said(after, id, "Consulta mudada de horário." + told(tell))
                : problem(after, id, refusals.why(moved));
    }

    @PostMapping("/confirm")
    String confirm(
            @PathVariable UUID id,
            @RequestParam String was,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var clinic = clinics.get(who.clinicId());
        var visit = visit(id, clinic, who);
        return desk.confirm(clinic.id(), visit.id(), new Seen(seen(was, clinic), AppointmentStatus.BOOKED))
                        .isPresent()
                ? said(after, id, "Presença confirmada.")
                : problem(after, id, CHANGED);
    }

    /**
     * Arrived, fulfilled, no-show, cancelled …: whatever may follow what the visit is now.
     *
     * @param from what it was when the colleague looked
     * @param tell yes: the patient gets a message; without it they know already
     * @param sure without it nothing becomes void, however the form was sent
     */
    @PostMapping("/become")
    String become(
            @PathVariable UUID id,
            @RequestParam String was,
            @RequestParam AppointmentStatus from,
            @RequestParam AppointmentStatus to,
            @RequestParam(defaultValue = "") String sure,
            @RequestParam(defaultValue = "") String tell,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var clinic = clinics.get(who.clinicId());
        var visit = visit(id, clinic, who);
        if (to.isVoid() && !sure.equals(YES)) return problem(after, id, UNSURE);
        return work.advance(visit, new Seen(seen(was, clinic), from), to, tell.equals(YES))
                .map(_ -> said(after, id, "Anotado." + told(tell)))
                .orElseGet(() -> problem(after, id, CHANGED));
    }

    private static String told(String tell) {
        return tell.equals(YES) ? " O paciente será avisado por mensagem." : "";
    }

    private static BookingRequest wanted(UUID request, Appointment visit, Slot target) {
        return new BookingRequest("console:" + request, visit.clinicId(), visit.patientId(), target, visit.plan());
    }

    private static Slot seen(String was, Clinic clinic) {
        return SlotToken.read(was, clinic).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private Appointment visit(UUID id, Clinic clinic, SignedIn who) {
        var visit = visits.find(new AppointmentId(id))
                .filter(each -> each.clinicId().equals(clinic.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        reach.check(who, visit.slot().practitionerCode());
        return visit;
    }

    private static String said(RedirectAttributes after, UUID id, String what) {
        after.addFlashAttribute("done", what);
        return "redirect:/agenda/visits/" + id;
    }

    private static String problem(RedirectAttributes after, UUID id, String what) {
        after.addFlashAttribute("problem", what);
        return "redirect:/agenda/visits/" + id;
    }
}
