package io.toonbank.orders;

import io.toonbank.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is placed, with everything money copied from the quote.
 *
 * @param id unique within the order
 * @param variantId absent for goods we do not carry (imports, open-price lines)
 * @param title in the customer's language, with the options
 * @param quantity not zero; negative only on lines that credit or take back
 * @param unitList list price of one unit
 * @param unitPrice price of one unit after discounts, rounded half up; the amounts of the line are the truth
 * @param discount what came off the line, not negative on a sale
 * @param net {@code net + tax = gross}
 * @param exactUnitPrice list price of one unit in major units where it has more decimals than the currency ("0.001")
 * @param taxRateMillionths 210000 is 21 %
 * @param allocations which locations supply how much; empty where nobody keeps stock of it
 * @param discounts what {@code discount} is made of, where that is known
 * @param progress how far it already is when it is written
 */
public record NewOrderLine(
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
        List<LineAllocation> allocations,
        LineProgress progress,
        List<LineDiscount> discounts) {

    public NewOrderLine {
        allocations = List.copyOf(allocations);
        discounts = List.copyOf(discounts);
    }

    /** A line of which nobody says what its discount is made of. */
    public NewOrderLine(
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
            List<LineAllocation> allocations,
            LineProgress progress) {
        this(
                id,
                variantId,
                sku,
                title,
                quantity,
                unitList,
                unitPrice,
                discount,
                taxRateMillionths,
                net,
                tax,
                gross,
                exactUnitPrice,
                allocations,
                progress,
                List.of());
    }

    /** So many pieces of the line come from this location. */
    public record LineAllocation(UUID locationId, int quantity) {}
}
