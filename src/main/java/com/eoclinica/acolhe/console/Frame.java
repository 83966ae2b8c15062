package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Permission;
import com.eoclinica.acolhe.access.Room;
import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.clinic.Clinics;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: the clinic's name, the rooms this person may enter, and where they are. */
@ControllerAdvice(basePackageClasses = Frame.class)
class Frame {

    private final Clinics clinics;

    Frame(Clinics clinics) {
        this.clinics = clinics;
    }

    @ModelAttribute("clinicName")
    String clinicName(@AuthenticationPrincipal @Nullable SignedIn who) {
        return who == null ? "" : clinics.get(who.clinicId()).name();
    }

    @ModelAttribute("who")
    @Nullable
    SignedIn who(@AuthenticationPrincipal @Nullable SignedIn who) {
        return who;
    }

    @ModelAttribute("rooms")
    List<Room> rooms(@AuthenticationPrincipal @Nullable SignedIn who) {
        if (who == null) return List.of();
        return Arrays.stream(Room.values())
                .filter(room -> who.may(room.permission()))
                .toList();
    }

    /** Whether emergencies without a person show over the page; in the rooms, and not on the pages that lead to them. */
    @ModelAttribute("hearsAlarm")
    boolean hearsAlarm(@AuthenticationPrincipal @Nullable SignedIn who, HttpServletRequest request) {
        var inside = Arrays.stream(Room.values())
                .anyMatch(room -> request.getRequestURI().startsWith(room.path()));
        return who != null && inside && who.may(Permission.DESK);
    }

    @ModelAttribute("wholeAgenda")
    boolean wholeAgenda(@AuthenticationPrincipal @Nullable SignedIn who) {
        return who != null && who.may(Permission.ALL_AGENDAS);
    }

    /** Whether they answer for what the clinic says, and so review what was misunderstood. */
    @ModelAttribute("reviews")
    boolean reviews(@AuthenticationPrincipal @Nullable SignedIn who) {
        return who != null && who.may(Permission.CLINIC);
    }

    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
