package io.toonbank.pricing.engine.promotion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a promotion gives. Effects are applied in layers: unit, set, order, delivery; inside a layer by priority. A unit takes part in
 * at most one set promotion.
 */
public sealed interface Effect {

    /** Unit layer: a cut on each unit, or once per line and shared over the line's units (computed on the line's list amount). */
    record PriceCut(Per per, Selector goods, Cut cut) implements Effect {}

    /** Unit layer: the highest tier reached decides the cut per unit. */
    record QuantityTiers(Selector goods, CountOver countOver, List<QuantityTier> tiers) implements Effect {
        public QuantityTiers {
            tiers = List.copyOf(tiers);
        }
    }

    /** Set layer: take {@code take}, pay {@code pay}; the cheapest of the set are free. */
    record ForPriceOf(Selector goods, int take, int pay, Same same) implements Effect {}

    /**
     * Set layer: buy some, get some reduced. 1+1 free is buy 1, get 1, same, 100 %; "2e halve prijs" is buy 1, get 1, cheapest, 50 %.
     *
     * @param chosen what may be got, only for {@link Get#CHOSEN}
     */
    record BuyGet(
            Selector buy,
            int buyQuantity,
            Get get,
            @Nullable Selector chosen,
            int getQuantity,
            Cut cut) implements Effect {}

    /** Set layer: a set of so many from each slot, with a price of its own or a cut; one slot is mix and match, "3 voor € 10". */
    record Bundle(List<Slot> slots, Same same, Cut cut) implements Effect {
        public Bundle {
            slots = List.copyOf(slots);
        }
    }

    /** Order layer: a cut on what is left of the selected goods, shared to the lines. */
    record OrderCut(Selector goods, Cut cut) implements Effect {}

    /** Order layer: the highest tier reached decides the cut on what is left of the selected goods. */
    record SpendTiers(Selector goods, Measure measure, List<SpendTier> tiers) implements Effect {
        public SpendTiers {
            tiers = List.copyOf(tiers);
        }
    }

    /**
     * Order layer: a product the customer gets with the order. The engine names it; the asker adds it.
     *
     * @param worth minor units that count when combinations are compared; zero: only given when it costs the customer nothing
     */
    record Gift(String variantId, String sku, long quantity, long worth) implements Effect {}

    /** Delivery layer; no methods means every method. */
    record DeliveryCut(List<String> methods, Cut cut) implements Effect {
        public DeliveryCut {
            methods = List.copyOf(methods);
        }
    }

    /** Loyalty points on the selected goods times so much; 2,000 thousandths double them. Of several the highest counts. */
    record PointsMultiplier(Selector goods, int thousandths) implements Effect {}

    /** What a cut of the unit layer is computed on. */
    enum Per {
        UNIT,
        LINE
    }

    /** Over which units a quantity tier counts. */
    enum CountOver {
        LINE,
        VARIANT,
        SELECTION
    }

    /** What the units of one set must have in common. */
    enum Same {
        NOTHING,
        PRODUCT,
        VARIANT
    }

    /** Which units are reduced in buy some, get some. */
    enum Get {
        /** Bought and got are the same variant. */
        SAME,
        /** The cheapest of the set. */
        CHEAPEST,
        /** Units of another selection. */
        CHOSEN
    }

    record QuantityTier(long minQuantity, Cut cut) {}

    record SpendTier(long minSpend, Cut cut) {}

    record Slot(Selector goods, int quantity) {}
}
