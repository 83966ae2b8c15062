package com.eoclinica.acolhe.access;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** A member of the staff with a browser that does only what it is told: no redirects, no scripts. */
final class StaffBrowser {

    static final String PASSWORD = "uma-senha-bem-comprida";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final RunningProduct product;

    StaffBrowser(RunningProduct product) {
        this.product = product;
    }

    /** An account of that clinic with a password of its own, signed in. */
    static StaffBrowser signedIn(RunningProduct product, ClinicId clinic, String login, Role role) {
        account(product, clinic, login, role);
        var staff = new StaffBrowser(product);
        staff.signIn(login, PASSWORD);
        return staff;
    }

    static Account account(RunningProduct product, ClinicId clinic, String login, Role role) {
        var accounts = product.bean(Accounts.class);
        var account = accounts.add(clinic, login, login, Set.of(role), PASSWORD).orElseThrow();
        accounts.choosePassword(account.id(), PASSWORD);
        return account;
    }

    HttpResponse<String> signIn(String login, String password) {
        return signIn(login, password, "");
    }

    HttpResponse<String> signIn(String login, String password, String code) {
        var token = token("/sign-in");
        return post("/sign-in", "username=" + login + "&password=" + password + "&code=" + code + "&_csrf=" + token);
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(product.address(path)).GET();
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /** With the token that proves that the page asked, and not another site. */
    HttpResponse<String> postAsPage(String path) {
        return post(path, "_csrf=" + token("/password"));
    }

    HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(product.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String token(String page) {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) throw new IllegalStateException("no token on " + page);
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException("no answer", e);
        }
    }
}
