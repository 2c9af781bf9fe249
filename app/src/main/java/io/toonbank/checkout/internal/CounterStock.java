package io.toonbank.checkout.internal;

import io.toonbank.inventory.Availability;
import io.toonbank.inventory.SaleFact;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLine;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a sale over the counter does to the stock of its store. */
@Component
class CounterStock {

    static final String BELOW_STOCK = "checkout.sold-below-stock";

    private final StockFacts facts;
    private final Availability availability;
    private final Vouchers vouchers;

    CounterStock(StockFacts facts, Availability availability, Vouchers vouchers) {
        this.facts = facts;
        this.availability = availability;
        this.vouchers = vouchers;
    }

    /** In the caller's transaction; sales recorded before are passed over. */
    void record(Collection<NewOrder> sales) {
        List<SaleFact> told =
                sales.stream().flatMap(sale -> fact(sale).stream()).toList();
        if (!told.isEmpty()) {
            facts.recordSales(told);
        }
    }

    private Optional<SaleFact> fact(NewOrder sale) {
        UUID location = sale.source().locationId();
        List<StockLine> lines = quantities(sale).entrySet().stream()
                .map(variant -> new StockLine(variant.getKey(), variant.getValue()))
                .toList();
        return location == null || lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new SaleFact(
                        sale.id(),
                        location,
                        lines,
                        sale.placedAt(),
                        sale.source().deviceId(),
                        "sale " + sale.id()));
    }

    /** Warns where the books have less at this store than was sold; from memory, as a hint to count. */
    List<String> warnings(NewOrder sale) {
        Map<UUID, Integer> sold = quantities(sale);
        UUID location = sale.source().locationId();
        Map<UUID, Map<UUID, Long>> free = availability.perLocation(sale.source().channelId(), sold.keySet());
        boolean below = sold.entrySet().stream()
                .anyMatch(
                        variant -> free.getOrDefault(variant.getKey(), Map.of()).getOrDefault(location, Long.MAX_VALUE)
                                < variant.getValue());
        return below ? List.of(BELOW_STOCK) : List.of();
    }

    private Map<UUID, Integer> quantities(NewOrder sale) {
        Map<UUID, Integer> quantities = new LinkedHashMap<>();
        for (NewOrderLine line : sale.lines()) {
            if (line.variantId() != null && line.quantity() > 0 && !vouchers.is(line.variantId())) {
                quantities.merge(line.variantId(), line.quantity(), Math::addExact);
            }
        }
        return quantities;
    }
}
