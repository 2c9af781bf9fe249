package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in one of its variants.
 *
 * @param description cleaned HTML
 * @param operation id of the addition this page would make; a second press with it changes nothing
 * @param price absent when it cannot be bought here
 * @param offers promotions it counts for
 * @param sold whether it can be put in the cart now
 * @param later how it is sold before it is there, as schema.org names it
 * @param most pieces that can be added at once
 */
public record ProductView(
        String handle,
        String variantId,
        String sku,
        @Nullable String gtin,
        String title,
        String vendor,
        @Nullable String vendorHref,
        List<Link> crumbs,
        List<Shot> gallery,
        List<Choice> choices,
        @Nullable String price,
        @Nullable String was,
        List<String> offers,
        @Nullable String unitPrice,
        boolean sold,
        String stock,
        Tone tone,
        @Nullable String later,
        int most,
        List<StoreStock> stores,
        String storesSummary,
        String description,
        List<Field> fields,
        List<Card> related,
        String operation) {

    public record Shot(String url, String alt, boolean shown) {}

    /** An option of the product. @param chosen the name of the value shown */
    public record Choice(String code, String name, String chosen, boolean swatches, List<Value> values) {}

    /** @param exists false when no variant has this together with the other choices; the link then changes those too */
    public record Value(
            String name,
            String href,
            boolean chosen,
            boolean exists,
            boolean inStock,
            @Nullable String colour) {}

    public record StoreStock(String name, String href, String stock, Tone tone, String today) {}

    public record Field(String name, String value) {}
}
