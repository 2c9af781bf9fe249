package io.toonbank.checkout.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.NewOrderLine.LineAllocation;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quote.Gift;
import io.toonbank.sourcing.Sourcing;
import io.toonbank.sourcing.Sourcing.Demand;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/**
 * Goods that come with an order by a promotion: lines that cost nothing, supplied like any other. A gift that has run out keeps
 * nobody from buying: it is left out.
 */
@Component
class GiftLines {

    private final Variants variants;

    GiftLines(Variants variants) {
        this.variants = variants;
    }

    /** The same for the same order, so that an attempt can be repeated. */
    static UUID lineId(UUID orderId, Gift gift) {
        String name = "gift " + orderId + " " + gift.promotionId() + " " + gift.variantId();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static List<Demand> demands(UUID orderId, Quote quote) {
        return quote.gifts().stream()
                .map(gift -> new Demand(lineId(orderId, gift), gift.variantId(), Math.toIntExact(gift.quantity())))
                .toList();
    }

    static Sourcing.Question without(UUID orderId, Quote quote, Sourcing.Question question) {
        List<Demand> gifts = demands(orderId, quote);
        return question.with(
                question.demands().stream()
                        .filter(demand -> !gifts.contains(demand))
                        .toList(),
                question.available());
    }

    /** @param allocations where the gift of a line id comes from; empty leaves it out */
    List<NewOrderLine> lines(
            UUID orderId,
            Quote quote,
            String language,
            Function<Demand, List<LineAllocation>> allocations,
            IntFunction<LineProgress> progress) {
        Money nothing = Money.zero(quote.currency());
        List<NewOrderLine> lines = new ArrayList<>();
        for (Demand gift : demands(orderId, quote)) {
            List<LineAllocation> from = allocations.apply(gift);
            Variant variant = variants.find(gift.variantId()).orElse(null);
            if (!from.isEmpty() && variant != null) {
                lines.add(new NewOrderLine(
                        gift.lineId(),
                        variant.id(),
                        variant.sku(),
                        variant.title().in(language),
                        gift.quantity(),
                        nothing,
                        nothing,
                        nothing,
                        0,
                        nothing,
                        nothing,
                        nothing,
                        null,
                        from,
                        progress.apply(gift.quantity())));
            }
        }
        return lines;
    }
}
