package io.toonbank.storefront;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.toonbank.catalog.Variant;
import io.toonbank.testing.Browser;
import io.toonbank.testing.Browser.Device;
import io.toonbank.testing.ToonbankTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
@EnabledIf("io.toonbank.testing.Browser#isThere")
class ShopInBrowserTest {

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void openTheShop() {
        cast.shop();
    }

    @ParameterizedTest
    @CsvSource({"PHONE,true", "PHONE,false", "DESKTOP,true", "DESKTOP,false"})
    void buysAndHasItDelivered(Device device, boolean scripts) {
        Page page = browser.visit(device, scripts);
        toCheckout(page, cast.anArticle(1295, 5, 0));
        contact(page);
        page.getByLabel("Bezorgen").check();
        page.locator("#postcode").fill("3511 AB");
        page.locator("#houseNumber").fill("7");
        page.locator("#street").fill("Proefweg");
        page.locator("#city").fill("Proefstad");
        button(page, "Verder naar betalen").click();
        page.locator("input[name=method][value=card]").check();
        button(page, "Bestellen en betalen").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Bedankt voor je bestelling");
        assertThat(browser.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,false"})
    void buysAndCollectsItAfterPayingAtTheBank(Device device, boolean scripts) {
        Page page = browser.visit(device, scripts);
        toCheckout(page, cast.anArticle(1295, 0, 5));
        contact(page);
        page.getByLabel("Afhalen").check();
        page.locator("input[name=store]:not([disabled])").first().check();
        button(page, "Verder naar betalen").click();
        page.locator("input[name=method][value=ideal]").check();
        button(page, "Bestellen en betalen").click();
        page.locator("button[value=true]").click();
        assertThat(page.locator("h1")).containsText("Bedankt voor je bestelling");
        assertThat(browser.troubles()).isEmpty();
    }

    @Test
    void addingKeepsTheShopperOnThePageAndCountsUp() {
        Page page = browser.visit(Device.DESKTOP, true);
        page.navigate(root() + "/products/" + cast.anArticle(1295, 5, 0).handle());
        button(page, "In winkelwagen").click();
        assertThat(page.locator("#basket .badge")).containsText("1");
        page.locator("[data-close]").first().click();
        button(page, "In winkelwagen").click();
        assertThat(page.locator("#basket .badge")).containsText("2");
        page.navigate(root() + "/cart");
        page.getByLabel("Eén meer").click();
        assertThat(page.locator("#basket .badge")).containsText("3");
        assertThat(browser.troubles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PHONE", "DESKTOP"})
    void everyPageCanBeReadAndUsedByEverybody(Device device) {
        Variant article = cast.anArticle(1295, 5, 5);
        Page page = browser.visit(device, true);
        for (String path : List.of(
                "/",
                "/search?q=proefartikel",
                "/products/" + article.handle(),
                "/cart",
                "/stores",
                "/account/sign-in",
                "/account/registration",
                "/terms",
                "/nowhere")) {
            page.navigate(root() + path);
            assertThat(page.locator("h1").count())
                    .as(path + " has one first heading")
                    .isEqualTo(1);
            assertThat(page.locator("main").count())
                    .as(path + " has one main part")
                    .isEqualTo(1);
            assertThat(page.locator("img:not([alt])").count())
                    .as(path + " describes its pictures")
                    .isZero();
            assertThat(browser.namelessControls(page))
                    .as(path + " names its controls")
                    .isEmpty();
            assertThat((Boolean) page.evaluate(
                            "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1"))
                    .as(path + " fits the width")
                    .isTrue();
        }
        assertThat(browser.troubles()).noneMatch(trouble -> !trouble.contains("404"));
    }

    private void toCheckout(Page page, Variant article) {
        page.navigate(root() + "/products/" + article.handle());
        button(page, "In winkelwagen").click();
        if (!page.url().contains("/cart")) {
            page.locator("#added a").click();
        }
        button(page, "Afrekenen").click();
    }

    private static void contact(Page page) {
        page.getByLabel("E-mailadres").fill("shopper-" + io.toonbank.kernel.Ids.next() + "@example.org");
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Test Persoon");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String root() {
        return "http://localhost:" + port;
    }
}
