package com.eoclinica.acolhe.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.access.Endpoints.Endpoint;
import com.eoclinica.acolhe.clinic.Clinics;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.eoclinica.acolhe.shared.ClinicId;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every address × every role, and × every scope of a key: open to those it is meant for, closed to all others. */
class MatrixIT {

    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final StaffBrowser MACHINE = new StaffBrowser(PRODUCT);
    private static final List<Endpoint> ALL = Endpoints.all(PRODUCT);

    private final ClinicId clinic =
            PRODUCT.bean(Clinics.class).ofSession("default").id();

    @ParameterizedTest
    @EnumSource
    void aRoleEntersItsRoomsAndNoOthers(Role role) {
        var staff = StaffBrowser.signedIn(PRODUCT, clinic, login(role.name()), role);
        var wrong = new ArrayList<String>();

        for (var endpoint : ALL) {
            if (endpoint.isFace() || endpoint.pattern().equals("/desk/events")) continue;
            var isIn = status(staff, endpoint) != 403;
            if (isIn != mayEnter(role, endpoint.pattern())) wrong.add(endpoint + (isIn ? " is open" : " is closed"));
        }

        assertThat(wrong).as("%s", role).isEmpty();
    }

    @Test
    void aStrangerIsSentToTheDoor() {
        var stranger = new StaffBrowser(PRODUCT);

        assertThat(ALL.stream()
                        .filter(each -> !each.isFace())
                        .filter(each -> each.method().equals("GET")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(
                                stranger.get(each.with(UUID.randomUUID().toString())))
                        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(302))
                        .satisfies(answer -> assertThat(answer.headers().firstValue("Location"))
                                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"))));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVERYTHING")
    void aKeyOpensTheFacesOfItsScopeAndNoOthers(Scope scope) {
        var key = PRODUCT.bean(ApiKeys.class)
                .issue(clinic, "matrix", Set.of(scope), Duration.ofHours(1), UUID.randomUUID())
                .secret();
        var wrong = faces().filter(
                        each -> (call(each, key) == 403) == (Face.needed(each.method(), each.pattern()) == scope))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void noFaceAnswersWithoutAKey() {
        assertThat(faces()).isNotEmpty().allSatisfy(each -> {
            assertThat(call(each, "acolhe_00000000_" + "x".repeat(43))).isEqualTo(401);
            assertThat(call(each, "")).isEqualTo(401);
        });
    }

    /** Decoded spellings of the same address are the same address. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"/%61pi/v1/appointments", "/api;x=1/v1/appointments", "/a%70i/v1/hand-offs", "/./api/v1/routes"})
    void noOtherSpellingOfAnAddressGetsPastTheDoor(String path) {
        assertThat(new StaffBrowser(PRODUCT).get(path).statusCode()).isIn(302, 400, 401, 404);
    }

    private static Stream<Endpoint> faces() {
        return ALL.stream().filter(Endpoint::isFace);
    }

    private static boolean mayEnter(Role role, String pattern) {
        var corner = Arrays.stream(Corner.values())
                .filter(each -> pattern.equals(each.path()) || pattern.startsWith(each.path() + "/"))
                .findFirst();
        if (corner.isPresent()) return role.permissions().contains(corner.get().permission());
        return Arrays.stream(Room.values())
                .filter(room -> pattern.equals(room.path()) || pattern.startsWith(room.path() + "/"))
                .findFirst()
                .map(room -> role.permissions().contains(room.permission()))
                .orElse(true);
    }

    private static int status(StaffBrowser staff, Endpoint endpoint) {
        var path = endpoint.with(UUID.randomUUID().toString());
        if (path.equals("/password") && endpoint.method().equals("POST")) return 200;
        return endpoint.method().equals("GET")
                ? staff.get(path).statusCode()
                : staff.postAsPage(path).statusCode();
    }

    private static int call(Endpoint face, String key) {
        return MACHINE.send(HttpRequest.newBuilder(
                                PRODUCT.address(face.with(UUID.randomUUID().toString())))
                        .header("X-Api-Key", key)
                        .header("Content-Type", "application/json")
                        .method(face.method(), BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private static String login(String role) {
        return "matrix-" + role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
    }
}
