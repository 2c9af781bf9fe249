package io.toonbank.pricing.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the basket with the facts of its variant that promotions may select on.
 *
 * @param quantity whole units, at least 1
 * @param measureThousandths what one unit measures in the unit the price is per: 1000 for goods sold by the piece, 532 for a bag of
 *     532 grams priced per kilogram
 * @param floorPrice per unit in minor units; no promotion brings a unit below it. Zero when there is none
 * @param priorPrice the lowest price of the 30 days before an announced reduction, per unit, as pricing has established it
 * @param discountable false for what may never be reduced, such as a gift card
 */
public record Line(
        String id,
        String variantId,
        String productId,
        String sku,
        List<String> categories,
        @Nullable String vendor,
        List<String> tags,
        Map<String, String> customFields,
        String taxCategory,
        long quantity,
        int measureThousandths,
        List<PriceCandidate> prices,
        long floorPrice,
        @Nullable Long priorPrice,
        boolean discountable) {

    public Line {
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
        customFields = Map.copyOf(customFields);
        prices = List.copyOf(prices);
    }

    /** A line of goods sold by the piece about which nothing more is known. */
    public static Line of(
            String id,
            String variantId,
            String productId,
            String sku,
            String taxCategory,
            long quantity,
            PriceCandidate... prices) {
        return new Line(
                id,
                variantId,
                productId,
                sku,
                List.of(),
                null,
                List.of(),
                Map.of(),
                taxCategory,
                quantity,
                1000,
                List.of(prices),
                0,
                null,
                true);
    }
}
