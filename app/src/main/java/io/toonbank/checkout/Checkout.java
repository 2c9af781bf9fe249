package io.toonbank.checkout;

import io.toonbank.kernel.Money;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import io.toonbank.pricing.Quote;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purchase under way.
 *
 * @param orderId the same as {@code id}: the order a checkout becomes has its id
 * @param orderNumber once there is an order
 * @param customerId absent for a stranger
 * @param quote what it costs, delivery included once chosen; its line ids are the ids of {@code lines}
 * @param quotedUntil until when these amounts hold; later the checkout prices itself anew when it is asked for
 * @param missing what still has to be filled in before it can be completed
 * @param redirectUrl where the shopper pays, while {@link CheckoutState#AWAITING_PAYMENT}
 * @param refusal the code of why the last attempt to complete failed
 * @param expiresAt when it is given up
 * @param credits gift cards and store credit it is paid with first
 */
public record Checkout(
        UUID id,
        UUID orderId,
        @Nullable String orderNumber,
        UUID channelId,
        @Nullable UUID customerId,
        @Nullable UUID cartId,
        CheckoutState state,
        @Nullable OrderContact contact,
        String country,
        List<Line> lines,
        @Nullable DeliveryWish delivery,
        @Nullable OrderAddress billingAddress,
        List<String> couponCodes,
        Quote quote,
        Instant quotedUntil,
        List<Missing> missing,
        @Nullable String redirectUrl,
        @Nullable String refusal,
        Instant createdAt,
        Instant expiresAt,
        int version,
        List<Credit> credits) {

    /** Most lines of a checkout. */
    public static final int LINES_MAX = 200;

    /** Most pieces on one line. */
    public static final int QUANTITY_MAX = 9_999;

    public Checkout {
        lines = List.copyOf(lines);
        couponCodes = List.copyOf(couponCodes);
        missing = List.copyOf(missing);
        credits = List.copyOf(credits);
    }

    public Money total() {
        return quote.total();
    }

    /** What is left of the total for another way to pay. */
    public Money toPay() {
        Money left = total();
        for (Credit credit : credits) {
            left = left.minus(credit.used());
        }
        return left;
    }

    public boolean ready() {
        return missing.isEmpty();
    }

    /** @param title product and options in the shopper's language */
    public record Line(UUID id, UUID variantId, String sku, String title, int quantity) {}

    /**
     * @param accountId the gift card, or the account of the store credit
     * @param label "•••• 4TXW"; empty for store credit
     * @param available what was on it when it was chosen
     * @param used what it pays of this purchase, as long as it is still there
     */
    public record Credit(UUID accountId, String method, String label, Money available, Money used) {}

    /** What a checkout still needs. */
    public enum Missing {
        LINES,
        EMAIL,
        DELIVERY,
        ADDRESS,
        COLLECT_LOCATION
    }
}
