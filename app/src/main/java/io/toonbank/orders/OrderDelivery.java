package io.toonbank.orders;

import io.toonbank.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the goods reach the customer, and what that costs.
 *
 * @param method the code of the way of delivery ("standard", "collect"), "counter" when handed over at once, {@link #DIGITAL} when there is nothing to carry, "none" for a credit
 * @param locationId where to collect
 * @param discounts what came off it, where that is known
 * @param gross {@code net + tax = gross}
 * @param promise when the customer was told to have the goods; absent where nobody told
 */
public record OrderDelivery(
        Kind kind,
        String method,
        @Nullable UUID locationId,
        @Nullable OrderAddress address,
        int taxRateMillionths,
        Money net,
        Money tax,
        Money gross,
        List<LineDiscount> discounts,
        @Nullable OrderPromise promise) {

    public OrderDelivery {
        discounts = List.copyOf(discounts);
    }

    /** A delivery without a promise. */
    public OrderDelivery(
            Kind kind,
            String method,
            @Nullable UUID locationId,
            @Nullable OrderAddress address,
            int taxRateMillionths,
            Money net,
            Money tax,
            Money gross,
            List<LineDiscount> discounts) {
        this(kind, method, locationId, address, taxRateMillionths, net, tax, gross, discounts, null);
    }

    /** A delivery nothing came off. */
    public OrderDelivery(
            Kind kind,
            String method,
            @Nullable UUID locationId,
            @Nullable OrderAddress address,
            int taxRateMillionths,
            Money net,
            Money tax,
            Money gross) {
        this(kind, method, locationId, address, taxRateMillionths, net, tax, gross, List.of());
    }

    /** The method of orders of which nothing is carried anywhere: gift cards only. */
    public static final String DIGITAL = "digital";

    /** What is done with the goods. */
    public enum Kind {
        SHIP,
        COLLECT,
        /** Over the counter, at the moment of sale. */
        AT_ONCE,
        NONE
    }

    public static OrderDelivery free(Kind kind, String method, @Nullable UUID locationId, String currency) {
        Money zero = Money.zero(currency);
        return new OrderDelivery(kind, method, locationId, null, 0, zero, zero, zero);
    }
}
