package io.toonbank.pricing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.toonbank.access.Devices;
import io.toonbank.access.Role;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.StaffAccounts;
import io.toonbank.catalog.ProductStatus;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.SaveProduct;
import io.toonbank.catalog.SaveVariant;
import io.toonbank.checkout.CounterSales;
import io.toonbank.checkout.PromotionCast;
import io.toonbank.checkout.ShopCast;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.network.NetworkSetup;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.payments.Payments;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.testing.Browser;
import io.toonbank.testing.Browser.Device;
import io.toonbank.testing.Caller;
import io.toonbank.testing.Caller.Answer;
import io.toonbank.testing.ToonbankTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A till prices by its own engine, also while there is no network. */
@ToonbankTest
@EnabledIf("isBuilt")
class TillPricesInBrowserTest {

    private static final String PIN = "4821";

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private ShopCast shops;

    @Autowired
    private PromotionCast promotions;

    @Autowired
    private NetworkSetup network;

    @Autowired
    private Products products;

    @Autowired
    private PriceLists lists;

    @Autowired
    private Devices devices;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private CounterSales counter;

    @Autowired
    private OrderBook orders;

    @Autowired
    private Payments payments;

    private final UUID mug = Ids.next();

    static boolean isBuilt() {
        return Browser.isThere()
                && Files.exists(Path.of("../web/till/engine/pricing-engine.js"))
                && Files.exists(Path.of("../web/till/dist/index.html"));
    }

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void sellsWithoutNetworkWithAPromotionAndRoundsTheCash() {
        UUID location = shops.aTillShop().location();
        Answer enrolled = Caller.at(port)
                .post(
                        "/api/pos/enrolments",
                        Map.of("code", devices.enrolCode(location).code(), "name", "Kassa"));
        UUID device = UUID.fromString(enrolled.json().path("deviceId").asString());
        UUID channel = UUID.fromString(enrolled.json().path("channelId").asString());
        network.serve(channel, List.of(location));
        String gtin = aMugAt(channel, 1_001);
        promotions.running(
                channel,
                "{\"buyGet\":{\"buy\":{\"variants\":[\"" + mug
                        + "\"]},\"buyQuantity\":1,\"get\":\"cheapest\",\"getQuantity\":1,\"cut\":{\"basisPoints\":5000}}}",
                "");
        Page page = browser.visit(Device.DESKTOP, true);
        page.addInitScript("localStorage.setItem('toonbank-till-device', '" + enrolled.text() + "');"
                + "localStorage.setItem('toonbank-till-staff', '"
                + session(enrolled, aSellerAt(location)).text() + "');");
        page.navigate("http://localhost:" + port + "/till/");
        page.waitForFunction(KEPT, mug.toString());
        assertThat(page.locator(".till-search input")).isVisible();

        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().setOffline(true);
        assertThat(page.locator(".till-offline")).isVisible();
        scan(page, gtin);
        scan(page, gtin);

        // 10.01 + 10.01 - 5.01 = 15.01, in cash 15.00
        assertThat(page.locator(".till-basket")).containsText("15,01");
        page.keyboard().press("F9");
        page.locator(".till-notes button").first().click();
        assertThat(page.locator(".till")).hasAttribute("data-screen", "done");
        assertThat(page.locator("body")).containsText("Afronding");

        UUID sale = UUID.fromString((String) page.evaluate(FIRST_SALE));
        page.context().setOffline(false);
        page.waitForCondition(() -> counter.journalHead(device).sequence() == 1);
        Order order = orders.require(sale);
        assertThat(order.amounts().total()).isEqualTo(Money.of(1_501, "EUR"));
        assertThat(order.lines().getFirst().discount()).isEqualTo(Money.of(501, "EUR"));
        assertThat(payments.ofOrder(sale))
                .extracting(payment -> payment.amount().amount())
                .containsExactlyInAnyOrder(1_500L, 1L);
        browser.troubles(); // a browser without network tells of every request that failed
    }

    private static final String KEPT = """
            id => new Promise(resolve => {
              const open = indexedDB.open('toonbank-till');
              open.onerror = () => resolve(false);
              open.onsuccess = () => {
                const database = open.result;
                if (![...database.objectStoreNames].includes('goods')) { database.close(); return resolve(false); }
                const get = database.transaction('goods').objectStore('goods').get(id);
                get.onsuccess = () => {
                  database.close();
                  resolve(get.result !== undefined
                      && performance.getEntriesByType('resource').some(each => each.name.includes('pricing-engine')));
                };
              };
            })""";

    private static final String FIRST_SALE = """
            () => new Promise(resolve => {
              const open = indexedDB.open('toonbank-till');
              open.onsuccess = () => {
                const all = open.result.transaction('journal').objectStore('journal').getAll();
                all.onsuccess = () => resolve(all.result[0].id);
              };
            })""";

    private static void scan(Page page, String code) {
        page.evaluate("""
                code => [...code, 'Enter'].forEach(key =>
                  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))""", code);
        assertThat(page.locator(".till-basket li")).hasCount(1);
    }

    private Answer session(Answer enrolled, UUID seller) {
        return Caller.at(port)
                .with("Authorization", "Device " + enrolled.json().path("token").asString())
                .post("/api/pos/sessions", Map.of("staffId", seller, "pin", PIN));
    }

    private UUID aSellerAt(UUID location) {
        UUID id = Ids.next();
        staff.save(new SaveStaff(
                id,
                "Test Verkoper",
                "seller-" + id + "@example.com",
                "nl",
                List.of(new RoleAssignment(Role.MANAGER, location)),
                false,
                true,
                null));
        staff.setPin(id, PIN);
        return id;
    }

    private String aMugAt(UUID channel, long price) {
        String digits = "2%011d".formatted(Math.floorMod(mug.getLeastSignificantBits(), 100_000_000_000L));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        String gtin = digits + (10 - sum % 10) % 10;
        products.save(new SaveProduct(
                Ids.next(),
                null,
                null,
                Translated.nlEn("Proefmok", "Test mug"),
                Translated.NOTHING,
                "Test",
                List.of(),
                List.of(),
                List.of(),
                List.of(SaveVariant.of(mug, "M-" + mug, gtin, Map.of())),
                null,
                Map.of(),
                List.of(Publication.on(channel)),
                ProductStatus.ACTIVE));
        UUID list = Ids.next();
        lists.save(new SavePriceList(list, "m-" + list, "Test", "EUR", channel, null, 900, null, null, true, null));
        lists.setPrices(list, List.of(SetPrice.of(mug, price)));
        return gtin;
    }
}
