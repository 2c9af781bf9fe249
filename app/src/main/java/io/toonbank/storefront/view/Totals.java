package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is bought and what it comes to, beside a checkout and on an order.
 *
 * @param savings what promotions gave, by name
 */
public record Totals(
        List<Line> lines,
        String subtotal,
        List<Link> savings,
        @Nullable String delivery,
        String total,
        List<Link> taxes) {

    /** @param note progress of the line, or empty */
    public record Line(
            String title, @Nullable String href, @Nullable String picture, int quantity, String total, String note) {}
}
