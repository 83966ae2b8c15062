package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** Light and dark: a page must be open to everybody in both. */
final class Themes {

    private Themes() {}

    static void assertNoBarriers(Page page) {
        for (var theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            assertThat(Browser.barriers(page)).as(theme.name()).isEmpty();
        }
    }
}
