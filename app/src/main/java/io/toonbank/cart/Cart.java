package io.toonbank.cart;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means to buy. One line for each variant, in the order they were first added. Carts know no prices: ask pricing.
 *
 * @param channelId the channel it was opened in; a signed-in customer meets it in every channel of the same family
 * @param customerId absent for a stranger's cart
 * @param couponCodes as they were entered; pricing says whether they open anything
 * @param orderId the order it became, when {@link CartState#ORDERED}
 * @param version grows by one with each change that changed something; a page may poll it
 */
public record Cart(
        UUID id,
        CartFamily family,
        UUID channelId,
        @Nullable UUID customerId,
        CartState state,
        List<CartLine> lines,
        List<String> couponCodes,
        @Nullable UUID orderId,
        long version,
        Instant createdAt,
        Instant changedAt) {

    /** Most lines in one cart. */
    public static final int LINES_MAX = 200;

    /** Most pieces of one variant in one cart. */
    public static final int QUANTITY_MAX = 9_999;

    /** Most codes in one cart. */
    public static final int COUPONS_MAX = 10;

    /** Longest code that is kept. */
    public static final int COUPON_LENGTH_MAX = 60;

    public Cart {
        lines = List.copyOf(lines);
        couponCodes = List.copyOf(couponCodes);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Pieces in all, for the number beside the basket. */
    public long pieces() {
        return lines.stream().mapToLong(CartLine::quantity).sum();
    }

    /** @param addedAt when the variant first came into the cart */
    public record CartLine(UUID variantId, int quantity, Instant addedAt) {}
}
