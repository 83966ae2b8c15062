package com.eoclinica.acolhe.console;

import com.eoclinica.acolhe.access.Accounts;
import com.eoclinica.acolhe.access.Role;
import com.eoclinica.acolhe.access.Staff;
import com.eoclinica.acolhe.access.StaffChange.PasswordDrawn;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.UUID;

/** Somebody of the staff with an account of their own, who has chosen a password. */
record Colleague(UUID account, String login, String password) {

    static Colleague hired(AgendaBench bench, String name, Role role) {
        var login = "co" + bench.number();
        var drawn = (PasswordDrawn)
                bench.product.bean(Staff.class).add(bench.clinic, login, name, Set.of(role), UUID.randomUUID());
        var accounts = bench.product.bean(Accounts.class);
        var account = accounts.of(bench.clinic).stream()
                .filter(each -> each.login().equals(login))
                .findFirst()
                .orElseThrow();
        accounts.choosePassword(account.id(), drawn.password());
        return new Colleague(account.id(), login, drawn.password());
    }

    /** A fresh browser window past the door. */
    Page signedIn(Browser browser) {
        var page = browser.stranger();
        browser.signIn(page, login, password);
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }
}
