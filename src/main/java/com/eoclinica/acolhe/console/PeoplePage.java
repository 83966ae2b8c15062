package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Accounts;
import com.eoclinica.acolhe.access.Practitioners;
import com.eoclinica.acolhe.access.Role;
import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.access.Staff;
import com.eoclinica.acolhe.access.StaffChange;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.clinic.Practitioner;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of the staff may sign in, and as what. */
@Controller
@RequestMapping("/settings")
class PeoplePage {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final Accounts accounts;
    private final Staff staff;
    private final Practitioners practitioners;
    private final Clinics clinics;

    PeoplePage(Accounts accounts, Staff staff, Practitioners practitioners, Clinics clinics) {
        this.accounts = accounts;
        this.staff = staff;
        this.practitioners = practitioners;
        this.clinics = clinics;
    }

    @ModelAttribute("roles")
    List<Role> roles() {
        return List.of(Role.values());
    }

    @GetMapping
    String settings() {
        return "redirect:/settings/people";
    }

    @GetMapping("/people")
    String show(@AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("people", accounts.of(who.clinicId()));
        model.addAttribute("practitioner", Role.PRACTITIONER);
        model.addAttribute("practitioners", clinics.get(who.clinicId()).practitioners());
        model.addAttribute("attends", practitioners.of(who.clinicId()));
        return "console/people";
    }

    @PostMapping("/people")
    String add(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam(defaultValue = "") Set<Role> role,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var wanted = login.strip().toLowerCase();
        if (!LOGIN.matcher(wanted).matches())
            return said(after, "O login tem de 3 a 40 letras sem acento, números, ponto, hífen ou sublinhado.");
        if (name.isBlank()) return said(after, "Escreva o nome.");
        if (role.isEmpty()) return said(after, "Escolha pelo menos um papel.");
        return told(staff.add(who.clinicId(), wanted, name.strip(), role, who.id()), wanted, after);
    }

    @PostMapping("/people/{id}/roles")
    String changeRoles(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<Role> role,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        if (role.isEmpty()) return said(after, "Escolha pelo menos um papel.");
        return told(staff.changeRoles(who.clinicId(), id, role, who.id()), "", after);
    }

    /** Whose agenda a practitioner's account is for; an empty code is nobody's. */
    @PostMapping("/people/{id}/practitioner")
    String assign(
            @PathVariable UUID id,
            @RequestParam String code,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes after) {
        var known = clinics.get(who.clinicId()).practitioner(code).map(Practitioner::code);
        practitioners.assign(who.clinicId(), id, known.orElse(null));
        after.addFlashAttribute("done", "Guardado.");
        return "redirect:/settings/people";
    }

    @PostMapping("/people/{id}/disable")
    String disable(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return told(staff.disable(who.clinicId(), id, who.id()), "", after);
    }

    @PostMapping("/people/{id}/enable")
    String enable(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return told(staff.enable(who.clinicId(), id, who.id()), "", after);
    }

    @PostMapping("/people/{id}/password")
    String renewPassword(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who, RedirectAttributes after) {
        return told(staff.renewPassword(who.clinicId(), id, who.id()), "", after);
    }

    private static String told(StaffChange change, String login, RedirectAttributes after) {
        switch (change) {
            case StaffChange.Changed _ ->
                after.addFlashAttribute("done", "Guardado. Quem estava com essa conta aberta precisa entrar de novo.");
            case StaffChange.PasswordDrawn(var password) -> after.addFlashAttribute("password", password);
            case StaffChange.LastOwner _ ->
                after.addFlashAttribute(
                        "problem",
                        "É a última conta de proprietária; alguém precisa continuar podendo entrar em tudo.");
            case StaffChange.Unknown _ -> after.addFlashAttribute("problem", "Esta conta não existe mais.");
            case StaffChange.LoginTaken _ ->
                after.addFlashAttribute("problem", "Já existe uma conta com o login " + login + ".");
        }
        return "redirect:/settings/people";
    }

    private static String said(RedirectAttributes after, String problem) {
        after.addFlashAttribute("problem", problem);
        return "redirect:/settings/people";
    }
}
