package com.eoclinica.acolhe.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.eoclinica.acolhe.fixtures.RunningProduct;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A real headless Chromium of the distribution, and the owner signed in to the running product. Without a browser the tests
 * say that they were skipped; where {@code CI} is set its lack is a failure.
 */
final class Browser {

    private static final String CHOSEN = "uma-senha-bem-comprida";
    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    /** The very first page of a product that has just started, on a machine that builds other things. */
    private static final double FIRST_PAGE_MILLIS = 90_000;

    private static final double PAGE_MILLIS = 30_000;

    private static Browser only;

    private final RunningProduct product = RunningProduct.get();
    private final com.microsoft.playwright.Browser chromium;
    /** What is open now. A window left open goes on asking for what changed, at the cost of whoever comes after. */
    private final List<BrowserContext> windows = new ArrayList<>();
    /** The owner's cookies: one sign-in serves all tests, as it serves a working day. */
    private @Nullable String signedIn;

    private boolean passwordChosen;

    private Browser(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** Each test asks for it once, as it begins: what the one before left open is closed. */
    static synchronized Browser get() {
        var program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (System.getenv("CI") != null)
            assertThat(program).as("Chromium, which CI must have").isPresent();
        Assumptions.assumeTrue(program.isPresent(), "skipped: no Chromium is installed on this machine");
        if (only == null) only = new Browser(program.get());
        only.closeWindows();
        return only;
    }

    /** A fresh browser window; nobody is signed in. */
    Page stranger() {
        return context(null).newPage();
    }

    /** A fresh browser window in which the owner is signed in and looks at the desk. */
    synchronized Page owner() {
        if (!passwordChosen) choosePassword();
        var page = context(signedIn).newPage();
        page.navigate(address("/desk"));
        if (page.url().endsWith("/sign-in")) signInAsOwner(page);
        return page;
    }

    /** Whoever was sent to the door from the desk comes back to it with a word added to the address. */
    private void signInAsOwner(Page page) {
        signIn(page, "owner", CHOSEN);
        page.waitForURL(url -> url.matches(".*/desk(\\?continue)?"));
        signedIn = page.context().storageState();
    }

    void signIn(Page page, String login, String password) {
        page.navigate(address("/sign-in"));
        page.fill("[name=username]", login);
        page.fill("[name=password]", password);
        page.click("button.primary");
    }

    private void choosePassword() {
        var page = stranger();
        page.setDefaultTimeout(FIRST_PAGE_MILLIS);
        signIn(page, "owner", RunningProduct.OWNER_PASSWORD);
        page.waitForURL(url -> url.endsWith("/password"));
        page.fill("[name=password]", CHOSEN);
        page.fill("[name=again]", CHOSEN);
        page.click("main button.primary");
        page.waitForURL(url -> url.endsWith("?chosen"));
        passwordChosen = true;
    }

    String address(String path) {
        return product.address(path).toString();
    }

    /** The content policy is ours to test elsewhere; here it would keep the checker itself out. */
    private BrowserContext context(@Nullable String cookies) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBypassCSP(true)
                .setStorageState(cookies)
                .setLocale("pt-BR")
                .setViewportSize(1280, 820));
        context.setDefaultTimeout(PAGE_MILLIS);
        windows.add(context);
        return context;
    }

    private void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    /** What axe-core finds of serious or critical kind: the rule and where. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(each -> List.of("serious", "critical").contains(each.getImpact()))
                        .map(each -> each.getId() + " at "
                                + each.getNodes().stream()
                                        .map(CheckedNode::getTarget)
                                        .toList())
                        .toList();
    }
}
