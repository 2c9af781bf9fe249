package io.toonbank.pos;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.toonbank.access.Devices;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.StockHistory;
import io.toonbank.testing.Browser;
import io.toonbank.testing.Browser.Device;
import io.toonbank.testing.Caller;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
@EnabledIf("io.toonbank.testing.Browser#hasFaces")
class TillInBrowserTest {

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private TillCast cast;

    @Autowired
    private Devices devices;

    @Autowired
    private StockHistory stock;

    @Autowired
    private Clock clock;

    private TillCast.Store store;
    private Variant candle;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void openTheStore() {
        store = cast.aStore();
        candle = cast.anArticle(store, 1295, 10);
        // a price that was set a moment ago is known to every channel a little later
        Caller till = cast.withSeller(cast.aTill(port, store), store.seller());
        await().until(() -> till.get("/api/pos/articles/" + candle.gtin())
                .json()
                .path("price")
                .isObject());
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void enrolsScansTakesCashAndGivesChange(Device device) {
        Page page = browser.visit(device, true);
        signIn(page);
        scan(page);
        assertThat(page.locator(".till-total")).containsText("12,95");
        pay(page);
        button(page, "€ 20").click();
        assertThat(page.locator(".till-back")).containsText("7,05");
        assertThat(page.locator(".till-paper")).containsText("Proefkaars");
        assertThat(onHand()).isEqualTo(9);
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    void sellsOnWithoutNetworkAndSendsItLater() {
        Page page = browser.visit(Device.DESKTOP, true);
        signIn(page);
        scan(page);
        assertThat(page.locator(".till-pay")).isEnabled(); // priced by the server, so that the rates are known
        page.context().setOffline(true);
        assertThat(page.locator(".till-offline")).isVisible();
        pay(page);
        page.locator(".till-card-button").click();
        button(page, "Ja, betaald").click();
        assertThat(page.locator(".till-paper")).isVisible();
        assertThat(onHand()).isEqualTo(10);
        page.context().setOffline(false);
        page.evaluate("window.dispatchEvent(new Event('online'))");
        await().untilAsserted(() -> assertThat(onHand()).isEqualTo(9));
        assertThat(browser.troubles()).noneMatch(trouble -> !trouble.contains("ERR_INTERNET_DISCONNECTED"));
    }

    @Test
    void tellsWhereElseAnArticleLies() {
        Page page = browser.visit(Device.DESKTOP, true);
        signIn(page);
        scan(page);
        page.locator(".till-line-words button").click();
        assertThat(page.locator(".till-places li").first()).containsText("10");
        assertThat(browser.troubles()).isEmpty();
    }

    private void signIn(Page page) {
        page.navigate("http://localhost:" + port + "/till/");
        page.getByLabel("Code").fill(devices.enrolCode(store.location()).code());
        page.getByLabel("Naam van deze kassa").fill("Kassa proef");
        button(page, "Aanmelden").click();
        page.locator(".till-people button").first().click();
        page.keyboard().type(TillCast.PIN);
        page.keyboard().press("Enter");
        assertThat(page.locator(".till-search input")).isVisible();
    }

    /** A scanner types fast and ends with Enter: all at once, however busy the machine is. */
    private void scan(Page page) {
        page.evaluate("""
                code => [...code, 'Enter'].forEach(key =>
                  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))""", String.valueOf(candle.gtin()));
        assertThat(page.locator(".till-lines li")).hasCount(1);
    }

    private void pay(Page page) {
        page.locator(".till-pay").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private long onHand() {
        return stock.onHandAt(candle.id(), store.location(), clock.instant());
    }
}
