package com.eoclinica.acolhe.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** One patient's phone as a person sees it: the page in a real browser. */
final class Screen {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of(System.getProperty("screens", "target/screens"));

    private final Page page;
    private final PhonePatient patient;
    private int heard;

    private Screen(Page page, PhonePatient patient) {
        this.page = page;
        this.patient = patient;
    }

    static Screen of(RunningProduct product, String name, String number) {
        var patient = product.phone().patient(number, name);
        var page = Chromium.ONLY.newPage(new com.microsoft.playwright.Browser.NewPageOptions()
                .setLocale("pt-BR")
                .setViewportSize(900, 820));
        page.navigate("http://127.0.0.1:" + product.phone().port() + "/");
        page.locator("#people button", new Page.LocatorOptions().setHasText(name))
                .click();
        return new Screen(page, patient);
    }

    /** Typed on the page; the answer must hold those words. */
    void says(String words, String... answers) {
        page.fill("#words", words);
        page.click("#send");
        hears(answers);
    }

    /** The next message, answer or not. */
    void hears(String... words) {
        var replies = patient.awaitReplies(heard + 1, SOON);
        assertThat(replies).as("%s", replies).hasSizeGreaterThan(heard);
        heard++;
        assertThat(replies.get(heard - 1)).contains(words);
    }

    void picture(String name) {
        Awaitility.await()
                .atMost(SOON)
                .until(() -> page.locator("#bubbles > li").count() > heard);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** The distribution's browser; without one these tests are skipped, but not where CI is set. */
    private static final class Chromium {

        static final com.microsoft.playwright.Browser ONLY = launch();

        private static com.microsoft.playwright.Browser launch() {
            var program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
            if (System.getenv("CI") != null) assertThat(program).isPresent();
            Assumptions.assumeTrue(program.isPresent(), "skipped: no Chromium is installed on this machine");
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.get())
                            .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run")));
        }
    }
}
