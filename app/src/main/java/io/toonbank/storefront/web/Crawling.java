package io.toonbank.storefront.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchResult;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannels;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines ask first: where they may go, and what there is. */
@Hidden
@RestController
class Crawling {

    /** Most addresses of one sitemap by its protocol; each page counts twice, once for each language. */
    private static final int ADDRESSES_MAX = 50_000;

    private static final int PER_QUESTION = 200;

    private final Categories categories;
    private final ProductSearch search;
    private final Products products;
    private final Locations locations;
    private final SalesChannels channels;

    Crawling(
            Categories categories,
            ProductSearch search,
            Products products,
            Locations locations,
            SalesChannels channels) {
        this.categories = categories;
        this.search = search;
        this.products = products;
        this.locations = locations;
        this.channels = channels;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        for (String closed : List.of(
                "/cart",
                "/checkout",
                "/account",
                "/orders",
                "/returns",
                "/track-order",
                "/search",
                "/simulated-bank")) {
            text.append("Disallow: ")
                    .append(closed)
                    .append("\nDisallow: /en")
                    .append(closed)
                    .append('\n');
        }
        text.append("Disallow: /api/\nDisallow: /backoffice/\nDisallow: /till/\nDisallow: /work/\n\n");
        text.append("Sitemap: ").append(Addresses.base(request)).append("/sitemap.xml\n");
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text.toString());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        List<String> paths = new ArrayList<>(List.of("/", "/stores", "/service", "/terms", "/privacy"));
        categories.all().forEach(category -> paths.add("/categories/" + category.code()));
        locations.all().stream().filter(StoreHours::isStore).forEach(store -> paths.add(StoreHours.path(store)));
        addProducts(paths);
        String base = Addresses.base(request);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        paths.stream().limit(ADDRESSES_MAX / 2).forEach(path -> add(xml, base, path));
        xml.append("</urlset>\n");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xml.toString());
    }

    private void addProducts(List<String> paths) {
        var channel = channels.byCode("web").orElseThrow();
        @Nullable String cursor = null;
        do {
            SearchResult found = search.search(new SearchQuery(
                    channel.id(),
                    "nl",
                    null,
                    SearchQuery.Filters.NONE,
                    Set.of(),
                    SearchQuery.Sort.NEWEST,
                    PER_QUESTION,
                    cursor));
            products.find(found.productIds()).values().stream()
                    .map(Product::handle)
                    .sorted()
                    .forEach(handle -> paths.add("/products/" + handle));
            cursor = found.next();
        } while (cursor != null && paths.size() < ADDRESSES_MAX / 2);
    }

    private static void add(StringBuilder xml, String base, String path) {
        String dutch = HtmlUtils.htmlEscape(base + path);
        String english = HtmlUtils.htmlEscape(base + "/en" + (path.equals("/") ? "" : path));
        for (String address : List.of(dutch, english)) {
            xml.append("<url><loc>").append(address).append("</loc>");
            alternate(xml, "nl", dutch);
            alternate(xml, "en", english);
            xml.append("</url>\n");
        }
    }

    private static void alternate(StringBuilder xml, String language, String address) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(language)
                .append("\" href=\"")
                .append(address)
                .append("\"/>");
    }
}
