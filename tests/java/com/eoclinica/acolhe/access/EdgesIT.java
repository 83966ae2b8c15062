package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the outermost edge says and refuses, before any page or face. */
class EdgesIT {

    private static final RunningProduct PRODUCT = RunningProduct.get();
    private final StaffBrowser stranger = new StaffBrowser(PRODUCT);

    @Test
    void pagesForbidInlineCodeFramesAndCopies() {
        var page = stranger.get("/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/appointments", "/openapi.json", "/actuator/health", "/calendars/unknown.ics"})
    void answersToMachinesAreNeitherKeptNorShown(String path) {
        var answer = stranger.get(path);

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    }

    @Test
    void theSessionsCookieIsForTheBrowserAlone() {
        var cookie = stranger.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        assertThat(stranger.post("/sign-in", "username=owner&password=x").statusCode())
                .isEqualTo(403);
        assertThat(stranger.post("/sign-out", "").statusCode()).isEqualTo(403);
    }

    @Test
    void signingInMakesANewSession() {
        var clinic = PRODUCT.bean(Clinics.class).ofSession("default").id();
        var login = "edges-" + UUID.randomUUID();
        StaffBrowser.account(PRODUCT, clinic, login, Role.ATTENDANT);
        var staff = new StaffBrowser(PRODUCT);
        var before = staff.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        var after = staff.signIn(login, StaffBrowser.PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(after.split(";")[0]).isNotEqualTo(before.split(";")[0]);
    }

    @Test
    void aClientCannotSayItCameOverTlsOrFromElsewhere() {
        var answer = stranger.get("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-For", "8.8.8.8");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND"})
    void unusualMethodsAreRefused(String method) throws IOException {
        assertThat(raw(method + " /sign-in HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1\\.1 (400|403|405|501).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "configprops", "loggers", "mappings", "threaddump", "shutdown"})
    void onlyHealthAndFiguresAreShownOfTheInside(String endpoint) {
        assertThat(stranger.get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @Test
    void aMachinesBodyHasABoundWhetherItsLengthIsSaidOrNot() {
        var large = new byte[(int) BodyLimit.LARGEST + 1];
        var faces = PRODUCT.address("/api/v1/understanding/evaluate");
        var said = HttpRequest.newBuilder(faces).POST(BodyPublishers.ofByteArray(large));
        var unsaid = HttpRequest.newBuilder(faces)
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)));

        assertThat(stranger.send(said.header("X-Api-Key", "test-api-key")).statusCode())
                .isEqualTo(413);
        assertThat(stranger.send(unsaid.header("X-Api-Key", "test-api-key")).statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /webhooks/waha HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
                "POST /webhooks/waha HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked, x\r\n\r\nabcd",
                "GET /sign-in HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /sign-in\u0000 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /sign-in HTTP/1.1\r\nHost : a\r\n\r\n"
            })
    void requestsThatTwoServersWouldReadDifferentlyAreRefused(String request) throws IOException {
        assertThat(raw(request)).matches("(?s)HTTP/1\\.1 (400|501).*");
    }

    private static String raw(String request) throws IOException {
        var address = PRODUCT.address("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new byte[4096];
            var read = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, read), StandardCharsets.ISO_8859_1);
        }
    }
}
