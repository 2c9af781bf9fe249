package io.toonbank.orders;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to be written.
 *
 * @param id minted by whoever started the purchase; the same id is the same order
 * @param country where it is sold to, ISO 3166 two letters; imports may keep the name their source has
 * @param amounts must be the sums of lines and delivery
 */
public record NewOrder(
        UUID id,
        OrderKind kind,
        OrderSource source,
        @Nullable UUID customerId,
        OrderContact contact,
        Instant placedAt,
        String currency,
        boolean pricesIncludeTax,
        String country,
        List<NewOrderLine> lines,
        OrderDelivery delivery,
        @Nullable OrderAddress billingAddress,
        OrderAmounts amounts) {

    /** Most lines of an order that is asked for. */
    public static final int LINES_MAX = 200;

    /** Most lines of an order that is a fact. */
    public static final int FACT_LINES_MAX = 5_000;

    public NewOrder {
        lines = List.copyOf(lines);
    }
}
