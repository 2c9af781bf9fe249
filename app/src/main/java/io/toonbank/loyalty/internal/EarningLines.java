package io.toonbank.loyalty.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.orders.Order;
import io.toonbank.pricing.PromotionClaims;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which lines of an order earn, and how much each of them. */
@Component
class EarningLines {

    private final Variants variants;
    private final PromotionClaims promotions;

    EarningLines(Variants variants, PromotionClaims promotions) {
        this.variants = variants;
        this.promotions = promotions;
    }

    /**
     * @param place in the order
     * @param worth what it counts for, in thousandths of a minor unit
     */
    record Earning(UUID lineId, int place, long worth, long points) {}

    /**
     * Those not known yet; lines that were added later come after the others.
     *
     * @param knownWorth of the lines that are known
     */
    List<Earning> of(Order order, int rate, Map<UUID, Long> knownWorth) {
        Map<UUID, Variant> facts = variants.find(order.lines().stream()
                .map(Order.Line::variantId)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, Long> extra = promotions.extraPoints(order.id());
        long unit = minorUnits(order.currency());
        long before = knownWorth.values().stream().mapToLong(Long::longValue).sum();
        List<Earning> earning = new ArrayList<>();
        for (int place = 0; place < order.lines().size(); place++) {
            Order.Line line = order.lines().get(place);
            if (earns(line, facts) && !knownWorth.containsKey(line.id())) {
                long worth = line.gross().amount() * Shares.THOUSANDTHS + extra.getOrDefault(line.id(), 0L);
                earning.add(new Earning(line.id(), place, worth, Shares.ofLine(before, worth, rate, unit)));
                before += worth;
            }
        }
        return earning;
    }

    private static boolean earns(Order.Line line, Map<UUID, Variant> facts) {
        Variant variant = line.variantId() == null ? null : facts.get(line.variantId());
        return line.quantity() > 0 && line.gross().isPositive() && (variant == null || !variant.voucher());
    }

    private static long minorUnits(String currency) {
        long units = 1;
        for (int digit = 0; digit < Currency.getInstance(currency).getDefaultFractionDigits(); digit++) {
            units *= 10;
        }
        return units;
    }
}
