package io.toonbank.storefront.web;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.ProductView;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page of a product; {@code ?variant=SKU} says which of its variants. */
@ShopPage
class ProductPage {

    private static final int DESCRIPTION_MAX = 160;

    private final Pages pages;
    private final Products products;
    private final ProductShowing showing;
    private final StructuredData structured;
    private final Clock clock;

    ProductPage(Pages pages, Products products, ProductShowing showing, StructuredData structured, Clock clock) {
        this.pages = pages;
        this.products = products;
        this.showing = showing;
        this.structured = structured;
        this.clock = clock;
    }

    @GetMapping("/products/{handle}")
    View show(@PathVariable String handle, @RequestParam(required = false) @Nullable String variant, Visitor visitor) {
        Product product = products.byHandle(handle)
                .filter(found -> found.publishedOn(clock.instant())
                        .contains(visitor.channel().id()))
                .orElseThrow(() -> Refused.because(PlatformRefusal.NO_SUCH_ADDRESS));
        Variant chosen = showing.chosen(product, variant, visitor);
        Page page = pages.frame(visitor);
        ProductView view = showing.of(page, visitor, product, chosen);
        Head head = Head.of(page.say("product.title", view.title(), pages.shop().name()), shortened(view.description()))
                .withPicture(
                        view.gallery().isEmpty()
                                ? null
                                : page.absolute(view.gallery().getFirst().url()))
                .withJsonLd(structured.product(page, visitor, product, view));
        // The form of this page carries the id of one addition: a copy kept by the browser would add nothing.
        return pages.answer("product", page, head).with(view).personal().show();
    }

    private static String shortened(String html) {
        String text = html.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
        int end = text.length() <= DESCRIPTION_MAX ? text.length() : text.lastIndexOf(' ', DESCRIPTION_MAX);
        return end < 0
                ? text.substring(0, DESCRIPTION_MAX)
                : text.substring(0, end) + (end < text.length() ? " …" : "");
    }
}
