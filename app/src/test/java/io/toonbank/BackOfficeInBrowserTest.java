package io.toonbank;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.toonbank.access.Role;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.SaveStaff;
import io.toonbank.access.StaffAccounts;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.ShopCast;
import io.toonbank.inventory.StockHistory;
import io.toonbank.kernel.Ids;
import io.toonbank.network.Locations;
import io.toonbank.testing.Browser;
import io.toonbank.testing.Browser.Device;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
@EnabledIf("io.toonbank.testing.Browser#hasFaces")
class BackOfficeInBrowserTest {

    private static final String PASSWORD = "een lange zin voor de test";
    private static final List<String> PLACES = List.of(
            "",
            "orders",
            "customers",
            "customers/new",
            "products",
            "products/new",
            "price-lists",
            "stock",
            "stock/bookings",
            "stock/transfers",
            "stock/counts",
            "imports",
            "staff",
            "staff/new",
            "roles",
            "devices",
            "api-keys",
            "locations",
            "locations/new",
            "channels",
            "nowhere");

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private ShopCast shops;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private Products products;

    @Autowired
    private Variants variants;

    @Autowired
    private Locations locations;

    @Autowired
    private StockHistory stock;

    @Autowired
    private Clock clock;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void signsInRenamesAProductAndReceivesGoods() {
        ShopCast.Shop shop = shops.aWebShop(1);
        Variant article = variants.find(shops.anArticle(shop, 1295, 5)).orElseThrow();
        Page page = browser.visit(Device.DESKTOP, true);
        signIn(page);

        open(page, "products/" + article.productId());
        link(page, "Wijzigen").click();
        page.getByLabel("Naam · Nederlands").fill("Hernoemd artikel");
        button(page, "Opslaan").click();
        assertThat(page.locator("h1")).containsText("Hernoemd artikel");
        assertThat(products.find(article.productId()).orElseThrow().title().in("nl"))
                .isEqualTo("Hernoemd artikel");

        open(page, "stock/" + article.id());
        button(page, "Ontvangen").click();
        Locator dialog = page.locator(".mantine-Modal-content");
        dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Locatie"))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(locations.require(shop.location()).name()))
                .click();
        dialog.getByLabel("Aantal: Hernoemd artikel").fill("12");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ontvangen"))
                .click();
        assertThat(page.locator(".bo-facts .bo-figure")).hasText("17");
        assertThat(stock.onHandAt(article.id(), shop.location(), clock.instant()))
                .isEqualTo(17);
        assertThat(browser.troubles()).noneMatch(trouble -> !trouble.contains("401"));
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void everyPlaceCanBeReadAndUsedByEverybody(Device device) {
        Page page = browser.visit(device, true, device == Device.PHONE);
        signIn(page);
        for (String place : PLACES) {
            open(page, place);
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator("[aria-busy=true]")).hasCount(0);
            assertThat((Boolean) page.evaluate(
                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"))
                    .as(place + " fits the width")
                    .isTrue();
            assertThat(browser.namelessControls(page))
                    .as(place + " names its controls")
                    .isEmpty();
        }
        assertThat(browser.troubles()).noneMatch(trouble -> !trouble.contains("401"));
    }

    private void signIn(Page page) {
        UUID id = Ids.next();
        String email = "owner-" + id + "@example.com";
        staff.save(new SaveStaff(
                id, "Test Eigenaar", email, "nl", List.of(RoleAssignment.everywhere(Role.OWNER)), false, true, null));
        staff.setPassword(id, PASSWORD);
        open(page, "");
        page.getByLabel("E-mailadres").fill(email);
        page.locator("input[type=password]").fill(PASSWORD);
        button(page, "Aanmelden").click();
        assertThat(page.locator("h1")).containsText("Test");
    }

    private void open(Page page, String place) {
        page.navigate("http://localhost:" + port + "/backoffice/" + place);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
