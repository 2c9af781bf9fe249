package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product as lists show it.
 *
 * @param price the lowest of its variants; absent when it has none and cannot be bought
 * @param from whether other variants cost more
 * @param was what it cost before a reduction
 * @param badge a promotion it counts for
 * @param unitPrice "€ 12,50 per kg", where the law asks for it
 * @param more colours beyond those in {@code swatches}
 * @param stock a word about stock, empty when there is plenty
 */
public record Card(
        String href,
        String title,
        String vendor,
        @Nullable String picture,
        @Nullable String price,
        boolean from,
        @Nullable String was,
        @Nullable String badge,
        @Nullable String unitPrice,
        List<Swatch> swatches,
        int more,
        String stock,
        Tone tone) {

    /** A colour it comes in. */
    public record Swatch(String name, String colour) {}
}
