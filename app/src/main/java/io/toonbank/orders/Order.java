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
 * @param settledAmount what is kept (positive) or given back (negative) besides what the quantities are worth
 * @param keptAmount the part of it that was taken off what came back: fees, store credit, exchanges
 * @param hold absent while nobody holds it
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
        Money settledAmount,
        Money keptAmount,
        int version,
        @Nullable OrderHold hold) {

    public Order {
        lines = List.copyOf(lines);
    }

    public Optional<Line> line(UUID lineId) {
        return lines.stream().filter(line -> line.id().equals(lineId)).findFirst();
    }

    /** What it still comes to: what is with the customer or still to come, less what was given back besides. */
    public Money worth() {
        return due().minus(keptAmount);
    }

    /** What of the customer's money stays with the shop when all that is open is supplied. */
    public Money due() {
        return amounts.total().minus(cancelledAmount).minus(returnedAmount).plus(settledAmount);
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
