package io.toonbank.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium, found by {@code TOONBANK_CHROMIUM} or in the usual places. One per test class; each visit is a fresh profile.
 * Failures inside a page (a script error, a refused script or style) are collected and can be asserted to be none.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-gpu",
            "--disable-dev-shm-usage");

    /** How large the window is. */
    public enum Device {
        PHONE(390, 844),
        DESKTOP(1440, 900);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> troubles = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static boolean isThere() {
        return executable().isPresent();
    }

    /** Whether the pages of till and back office were built, too. */
    public static boolean hasFaces() {
        return isThere() && Browser.class.getResource("/static/till/index.html") != null;
    }

    public static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(executable().orElseThrow())
                .setHeadless(true)
                .setArgs(QUIET);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A page in a profile of its own. */
    public Page visit(Device device, boolean scripts) {
        return visit(device, scripts, false);
    }

    public Page visit(Device device, boolean scripts, boolean dark) {
        BrowserContext profile = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(device.width, device.height)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(scripts)
                .setHasTouch(device == Device.PHONE)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setColorScheme(
                        dark
                                ? com.microsoft.playwright.options.ColorScheme.DARK
                                : com.microsoft.playwright.options.ColorScheme.LIGHT));
        Page page = profile.newPage();
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text() + " (" + message.location() + ")");
            }
        });
        return page;
    }

    /** Controls that a screen reader could not call by a name. */
    @SuppressWarnings("unchecked")
    public List<String> namelessControls(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
                  .filter(control => control.checkVisibility())
                  .filter(control => !(control.getAttribute('aria-label') || control.textContent.trim()
                    || (control.labels && control.labels.length > 0) || control.getAttribute('aria-hidden')
                    || control.querySelector('img[alt]:not([alt=""])')))
                  .map(control => control.outerHTML.slice(0, 160))
                """);
    }

    /** What went wrong inside pages since the last time this was asked. */
    public List<String> troubles() {
        List<String> seen = List.copyOf(troubles);
        troubles.clear();
        return seen;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Optional<Path> executable() {
        return Stream.of(
                        String.valueOf(System.getenv("TOONBANK_CHROMIUM")),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
