package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Account;
import com.eoclinica.acolhe.access.Accounts;
import com.eoclinica.acolhe.access.Role;
import com.eoclinica.acolhe.access.SignedIn;
import com.eoclinica.acolhe.desk.Called;
import com.eoclinica.acolhe.desk.DeskClock;
import com.eoclinica.acolhe.desk.HandOff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The banner over every page of those who must come to an emergency now. */
@Controller
class AlarmPage {

    private final DeskClock desk;
    private final Accounts accounts;

    AlarmPage(DeskClock desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /** @param seen what the page shows already; if nothing has changed, it is left as it is and read aloud once only */
    @GetMapping("/desk/alarm")
    ModelAndView alarm(
            @RequestParam(defaultValue = "") String seen, @AuthenticationPrincipal SignedIn who, Model model) {
        var calls = desk.unacknowledgedEmergencies(who.clinicId()).stream()
                .filter(each -> isCalled(who, each.called()))
                .toList();
        var now = seen(calls);
        if (now.equals(seen)) return new ModelAndView("console/alarm :: nothing", HttpStatus.NO_CONTENT);
        model.addAttribute("calls", calls);
        model.addAttribute("seen", now);
        return new ModelAndView("console/alarm :: alarm", model.asMap());
    }

    private static String seen(List<HandOff> calls) {
        return calls.isEmpty()
                ? "none"
                : Integer.toHexString(calls.stream()
                        .map(each -> List.<Object>of(each.id(), each.called()))
                        .toList()
                        .hashCode());
    }

    /** Where nobody is of the reception, whoever may see the desk is. */
    private boolean isCalled(SignedIn who, Called called) {
        if (lowest(who).compareTo(called) <= 0) return true;
        return accounts.of(who.clinicId()).stream()
                .filter(each -> !each.disabled())
                .map(Account::roles)
                .noneMatch(roles -> roles.contains(Role.ATTENDANT));
    }

    private static Called lowest(SignedIn who) {
        if (who.roles().contains(Role.ATTENDANT)) return Called.ATTENDANT;
        return who.roles().contains(Role.MANAGER) ? Called.MANAGER : Called.OWNER;
    }
}
