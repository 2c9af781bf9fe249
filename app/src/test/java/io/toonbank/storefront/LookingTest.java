package io.toonbank.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.Variant;
import io.toonbank.storefront.view.Texts;
import io.toonbank.testing.ToonbankTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ToonbankTest
class LookingTest {

    private static final Pattern SAID = Pattern.compile("(say|count)\\(\"([a-z0-9.-]+[a-z0-9])\"[,)]");

    @LocalServerPort
    private int port;

    @Autowired
    private WebShopCast cast;

    @Autowired
    private ProductSearch search;

    @BeforeEach
    void openTheShop() {
        cast.shop();
    }

    @Test
    void everyPublicPageSpeaksBothLanguagesAndKnowsTheOther() {
        cast.anArticle(1000, 5, 0);
        Shopper shopper = new Shopper(port);
        for (String path : List.of(
                "/",
                "/search?q=proefartikel",
                "/cart",
                "/stores",
                "/terms",
                "/privacy",
                "/service",
                "/account/sign-in",
                "/account/registration")) {
            String english = path.equals("/") ? "/en" : "/en" + path;
            assertThat(shopper.open(path).html()).as(path).contains("<html lang=\"nl\">", "<h1");
            assertThat(shopper.open(english).html()).as(english).contains("<html lang=\"en\">", "<h1");
        }
        assertThat(shopper.open("/en/stores").html())
                .contains("hreflang=\"nl\" href=\"http://localhost:" + port + "/stores\"")
                .contains("rel=\"canonical\" href=\"http://localhost:" + port + "/en/stores\"");
    }

    @Test
    void showsAProductWithPriceStockOfEachStoreAndStructuredData() {
        Variant article = cast.anArticle(1295, 2, 40);
        Shopper shopper = new Shopper(port);
        var page = shopper.open("/products/" + article.handle());
        assertThat(page.text()).contains("Nog 2 stuks", "In 2 winkels op voorraad", "incl. btw");
        assertThat(page.html())
                .contains("\"@type\":\"Product\"", "\"price\":\"12.95\"", "https://schema.org/InStock")
                .contains("name=\"operation\"");
        assertThat(page.response().headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(page.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'self'");
        assertThat(shopper.open("/products/" + article.handle() + "?variant=none")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void findsListsAndSuggests() {
        Variant article = cast.anArticle(1000, 5, 0);
        search.catchUp();
        Shopper shopper = new Shopper(port);
        assertThat(shopper.open("/search?sort=newest").html()).contains("/products/" + article.handle());
        assertThat(shopper.open("/search?q=zzqqxx").text()).contains("Niets gevonden");
        assertThat(shopper.open("/search?q=proefartikel&cursor=nonsense&price=a-b&sort=none&o.x=y")
                        .status())
                .isEqualTo(200);
        assertThat(shopper.open("/search/suggestions?q=proef").html()).contains("Proefartikel");
        assertThat(shopper.open("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").html())
                .doesNotContain("<script>alert");
    }

    @Test
    void tellsSearchEnginesWhatThereIs() {
        Variant article = cast.anArticle(1000, 5, 0);
        search.catchUp();
        Shopper shopper = new Shopper(port);
        assertThat(shopper.open("/robots.txt").html()).contains("Disallow: /checkout", "Sitemap: http");
        assertThat(shopper.open("/sitemap.xml").html()).contains("/en/products/" + article.handle());
    }

    @Test
    void answersAdditionsByHtmxWithAPart() {
        Variant article = cast.anArticle(1000, 5, 0);
        Shopper shopper = new Shopper(port);
        var part =
                shopper.post("/cart/additions", Map.of("variant", article.id().toString()), "HX-Request", "true");
        assertThat(part.html()).contains("hx-swap-oob=\"true\"", "Proefartikel").doesNotContain("<html");
    }

    @Test
    void everySentenceExistsInBothLanguages() throws Exception {
        Map<String, String> dutch = Texts.in("nl").all();
        assertThat(Texts.in("en").all().keySet()).isEqualTo(dutch.keySet());
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("src/main/jte")), Files.walk(Path.of("src/main/java/io/toonbank/storefront")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(said -> {
                    String key = said.group(2);
                    assertThat(dutch)
                            .as(file.toString())
                            .containsKey(said.group(1).equals("count") ? key + ".other" : key);
                });
            }
        }
    }
}
