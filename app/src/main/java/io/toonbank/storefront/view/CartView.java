package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cart with what it costs now.
 *
 * @param savings what promotions gave, by name
 * @param near what is missing for a promotion, as sentences
 * @param codes coupons that were entered
 * @param checkoutId minted for the purchase this page may begin, so that pressing twice begins one
 * @param blocked something must change before paying
 */
public record CartView(
        List<Line> lines,
        String subtotal,
        List<Link> savings,
        List<String> near,
        List<Code> codes,
        String total,
        String tax,
        @Nullable String deliveryHint,
        int freeDeliveryPercent,
        boolean blocked,
        String checkoutId,
        List<Card> popular) {

    /**
     * @param warning what is wrong with it, such as too few in stock
     * @param later when it comes, if it is sold before it is there
     * @param operation id of the change the form of this line would make
     */
    public record Line(
            String variantId,
            String title,
            String options,
            String href,
            @Nullable String picture,
            int quantity,
            int most,
            String unitPrice,
            String total,
            @Nullable String was,
            @Nullable String warning,
            @Nullable String later,
            boolean gone,
            String operation) {}

    /** @param note why it does nothing, or that it works */
    public record Code(String code, String note, boolean works) {}

    public boolean empty() {
        return lines.isEmpty();
    }
}
