package com.eoclinica.acolhe.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.access.Corner;
import com.eoclinica.acolhe.access.Room;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInIT {

    private final Browser browser = Browser.get();

    @Test
    void showsNothingToAStranger() {
        var page = browser.stranger();

        page.navigate(browser.address("/desk"));

        assertThat(page).hasURL(browser.address("/sign-in"));
    }

    @Test
    void saysTheSameForAWrongLoginAndAWrongPassword() {
        var page = browser.stranger();

        browser.signIn(page, "owner", "errada");
        var wrongPassword = page.locator("[role=alert]:not(.alarm)").innerText();
        browser.signIn(page, "ninguem", "errada");

        assertThat(page.locator("[role=alert]:not(.alarm)")).hasText(wrongPassword);
    }

    @Test
    void leadsTheOwnerToTheDeskAndOutAgain() {
        var page = browser.owner();
        assertThat(page.locator("h1")).hasText("Recepção");

        page.click(".me summary");
        page.click("text=Sair");
        assertThat(page.locator("[role=status]")).hasText("Você saiu. Até logo!");

        page.navigate(browser.address("/desk"));
        assertThat(page).hasURL(browser.address("/sign-in"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void noRoomHasBarriers(ColorScheme theme) {
        var page = browser.owner();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));

        assertThat(everywhere()).allSatisfy(path -> {
            page.navigate(browser.address(path));
            assertThat(Browser.barriers(page)).as(path).isEmpty();
        });
    }

    /** Every room and corner, and the pages beside them that need nothing to be there. */
    private static Stream<String> everywhere() {
        var beside = Stream.of(
                "/desk/answers",
                "/settings/people",
                "/settings/keys",
                "/settings/whatsapp",
                "/clinic/messages",
                "/privacy/incidents",
                "/password",
                "/second-factor");
        return Stream.of(
                        Stream.of(Room.values()).map(Room::path),
                        Stream.of(Corner.values()).map(Corner::path),
                        beside)
                .flatMap(Function.identity());
    }
}
