package io.toonbank.storefront.web;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.Variant;
import io.toonbank.pricing.Prices.ShownPrice;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.ProductView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read: schema.org as JSON-LD. */
@Component
class StructuredData {

    private static final String SCHEMA = "https://schema.org/";

    private final ShelfPrices prices;
    private final JsonMapper json;

    StructuredData(ShelfPrices prices, JsonMapper json) {
        this.prices = prices;
        this.json = json;
    }

    String product(Page page, Visitor visitor, Product product, ProductView view) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", SCHEMA);
        data.put("@type", "Product");
        data.put("name", view.title());
        data.put("description", view.description().replaceAll("<[^>]+>", " ").strip());
        data.put("sku", view.sku());
        if (view.gtin() != null) {
            data.put("gtin", view.gtin());
        }
        data.put("url", page.canonical());
        data.put(
                "image",
                view.gallery().stream().map(shot -> page.absolute(shot.url())).toList());
        if (!view.vendor().isEmpty()) {
            data.put("brand", Map.of("@type", "Brand", "name", view.vendor()));
        }
        UUID chosen = UUID.fromString(view.variantId());
        ShownPrice price = prices.of(visitor.channel().id(), Set.of(), List.of(chosen))
                .shown()
                .get(chosen);
        if (price != null) {
            data.put("offers", offer(page, product, view, price));
        }
        return written(data);
    }

    private static Map<String, Object> offer(Page page, Product product, ProductView view, ShownPrice price) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("@type", "Offer");
        offer.put("price", price.price().major().toPlainString());
        offer.put("priceCurrency", price.price().currency());
        offer.put(
                "availability",
                SCHEMA + (view.later() != null ? view.later() : view.sold() ? "InStock" : "OutOfStock"));
        offer.put("itemCondition", SCHEMA + "NewCondition");
        String sku = product.variants().stream()
                .filter(variant -> variant.id().toString().equals(view.variantId()))
                .map(Variant::sku)
                .findFirst()
                .orElse(view.sku());
        offer.put("url", page.canonical() + "?variant=" + Addresses.encoded(sku));
        return offer;
    }

    /** Stands inside a script element, which only "<" could end. */
    private String written(Object data) {
        return json.writeValueAsString(data).replace("<", "\\u003c");
    }
}
