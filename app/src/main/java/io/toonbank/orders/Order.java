package io.toonbank.orders;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands.
 *
 * @param number what people call it: a letter for the channel and a number ("W100234")
 * @param cancelledAmount gross worth of what was cancelled, delivery included once all was
 * @param handedOverAmount gross worth of what reached the customer, delivery included from the first goods on
 * @param returnedAmount gross worth of what came back
 */
public record Order(
        UUID id,
        String number,
        OrderKind kind,
        OrderStatus status,
        OrderSource source,
        @Nullable UUID customerId,
        OrderContact contact,
        Instant placedAt,
        String currency,
        boolean pricesIncludeTax,
        String country,
        List<Line> lines,
        OrderDelivery delivery,
        @Nullable OrderAddress billingAddress,
        OrderAmounts amounts,
        Money cancelledAmount,
        Money handedOverAmount,
        Money returnedAmount,
        int version) {

    public Order {
        lines = List.copyOf(lines);
    }

    public Optional<Line> line(UUID lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /** What the customer owes after cancellations and returns. */
    public Money due() {
        return amounts.total().minus(cancelledAmount).minus(returnedAmount);
    }

    /** What came off the goods, one entry for each promotion or person; what nobody explains is left out. */
    public List<LineDiscount> discounts() {
        Map<String, LineDiscount> bySource = new LinkedHashMap<>();
        for (Line line : lines) {
            for (LineDiscount discount : line.discounts()) {
                bySource.merge(
                        discount.source(),
                        discount,
                        (one, other) -> new LineDiscount(
                                one.source(), one.title(), one.amount().plus(other.amount()), one.byHand()));
            }
        }
        return List.copyOf(bySource.values());
    }

    /** Whether anything still has to reach the customer. */
    public boolean unfinished() {
        return lines.stream().anyMatch(line -> line.open() > 0);
    }

    /** A line with its progress. The fields are those of {@link NewOrderLine}. */
    public record Line(
            UUID id,
            @Nullable UUID variantId,
            String sku,
            String title,
            int quantity,
            Money unitList,
            Money unitPrice,
            Money discount,
            int taxRateMillionths,
            Money net,
            Money tax,
            Money gross,
            @Nullable String exactUnitPrice,
            List<Allocation> allocations,
            LineProgress progress,
            List<LineDiscount> discounts) {

        public Line {
            allocations = List.copyOf(allocations);
            discounts = List.copyOf(discounts);
        }

        public int open() {
            return progress.open(quantity);
        }
    }

    /** So many pieces come from this location, of which so many were handed over or cancelled. */
    public record Allocation(UUID locationId, int quantity, int handedOver, int cancelled) {

        public int open() {
            return quantity - handedOver - cancelled;
        }
    }
}
