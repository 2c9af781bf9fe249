package io.toonbank.fulfillment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.toonbank.access.Role;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.StaffAccounts;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.testing.Browser;
import io.toonbank.testing.Browser.Device;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An associate with a telephone. */
@ToonbankTest
@EnabledIf("io.toonbank.testing.Browser#hasFaces")
class WorkInBrowserTest {

    private static final String PASSWORD = "associate-of-the-test";

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private ShopCast shops;

    @Autowired
    private FulfilmentCast cast;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private Variants variants;

    private Shop shop;
    private UUID article;
    private String email;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void employSomebody() {
        shop = shops.aWebShop(1);
        article = shops.anArticle(shop, 1500, 20);
        UUID id = Ids.next();
        email = "associate-" + id + "@example.com";
        staff.save(new SaveStaff(
                id,
                "Test Collega",
                email,
                "nl",
                List.of(new RoleAssignment(Role.ASSOCIATE, shop.location())),
                false,
                true,
                null));
        staff.setPassword(id, PASSWORD);
    }

    @Test
    void acceptsScansAndSetsReadyWhatTheCustomerFetches() {
        UUID order = cast.aCollectedOrder(shop, article, 2);
        Page page = signIn();
        page.getByText("Aannemen").first().click();
        page.locator(".wk-row").first().click();
        button(page, "Aannemen").click();
        scan(page, "4006381333931");
        assertThat(page.locator(".wk-heard")).not().hasAttribute("data-good", "");
        scan(page, sku());
        assertThat(page.locator(".wk-heard")).containsText("1 van 2");
        scan(page, sku());
        button(page, "Klaarzetten").click();
        page.getByLabel("Plek").fill("B7");
        page.locator(".wk-sheet").getByText("Klaarzetten").click();
        assertThat(page.locator(".wk-bin-large")).containsText("B7");
        assertThat(cast.work(order).state()).isEqualTo(WorkState.READY);

        page.getByText("Uitgeven").first().click();
        page.locator(".wk-scan input").fill(cast.codeOf(order));
        page.keyboard().press("Enter");
        assertThat(page.locator(".wk-good")).containsText("Afhaalcode klopt");
        button(page, "Geef 2 stuks mee").click();
        await().until(() -> cast.work(order).state() == WorkState.COLLECTED);
        assertThat(browser.namelessControls(page)).isEmpty();
        // the code that fits nothing was refused by the server, and the browser writes that down
        assertThat(browser.troubles()).allMatch(trouble -> trouble.contains("status of 4"));
    }

    @Test
    void saysSoWhileThereIsNoNetwork() {
        Page page = signIn();
        page.context().setOffline(true);
        assertThat(page.locator(".wk-offline")).isVisible();
        page.context().setOffline(false);
        page.evaluate("window.dispatchEvent(new Event('online'))");
        assertThat(page.locator(".wk-offline")).isHidden();
        var _ = browser.troubles();
    }

    private String sku() {
        return variants.find(article).orElseThrow().sku();
    }

    /** One place to work: nothing to choose. */
    private Page signIn() {
        Page page = browser.visit(Device.PHONE, true);
        page.navigate("http://localhost:" + port + "/work/");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Wachtwoord").fill(PASSWORD);
        button(page, "Aanmelden").click();
        assertThat(page.locator(".wk-tile").first()).isVisible();
        return page;
    }

    private static void scan(Page page, String code) {
        page.locator(".wk-scan input").fill(code);
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
