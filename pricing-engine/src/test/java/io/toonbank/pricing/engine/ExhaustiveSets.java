package io.toonbank.pricing.engine;

import io.toonbank.pricing.engine.Exhaustive.MadeSet;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Promotion;
import io.toonbank.pricing.engine.promotion.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The sets of the exhaustive solver: which can be made, and what each takes off. */
@NullUnmarked
final class ExhaustiveSets {
    private final List<Line> lineOfUnit;

    ExhaustiveSets(List<Line> lineOfUnit) {
        this.lineOfUnit = lineOfUnit;
    }

    /** A unit promotion with a limit counts as a set of one. */
    static boolean isSet(Promotion promotion) {
        return switch (promotion.effect()) {
            case Effect.ForPriceOf e -> true;
            case Effect.BuyGet e -> true;
            case Effect.Bundle e -> true;
            case Effect.PriceCut e -> promotion.usage().timesPerOrder() != null;
            case Effect.QuantityTiers e -> promotion.usage().timesPerOrder() != null;
            default -> false;
        };
    }

    List<List<Integer>> ways(Promotion promotion, boolean[] used) {
        List<Effect.Slot> slots = switch (promotion.effect()) {
            case Effect.ForPriceOf e -> List.of(new Effect.Slot(e.goods(), e.take()));
            case Effect.BuyGet e
            when e.get() == Effect.Get.CHOSEN ->
                List.of(new Effect.Slot(e.buy(), e.buyQuantity()), new Effect.Slot(e.chosen(), e.getQuantity()));
            case Effect.BuyGet e -> List.of(new Effect.Slot(e.buy(), e.buyQuantity() + e.getQuantity()));
            case Effect.Bundle e -> e.slots();
            case Effect.PriceCut e -> List.of(new Effect.Slot(e.goods(), 1));
            case Effect.QuantityTiers e -> List.of(new Effect.Slot(e.goods(), 1));
            default -> throw new IllegalArgumentException();
        };
        List<List<Integer>> ways = new ArrayList<>();
        fill(promotion, slots, 0, new ArrayList<>(), used.clone(), ways);
        return ways;
    }

    private void fill(
            Promotion promotion,
            List<Effect.Slot> slots,
            int slot,
            List<Integer> units,
            boolean[] used,
            List<List<Integer>> ways) {
        int start =
                slots.subList(0, slot).stream().mapToInt(Effect.Slot::quantity).sum();
        if (units.size() == start + slots.get(slot).quantity()) {
            if (slot + 1 == slots.size()) {
                ways.add(List.copyOf(units));
            } else {
                fill(promotion, slots, slot + 1, units, used, ways);
            }
            return;
        }
        int from = units.size() > start ? units.getLast() + 1 : 0;
        for (int u = from; u < used.length; u++) {
            if (!used[u] && matches(slots.get(slot).goods(), lineOfUnit.get(u)) && alike(promotion, units, u)) {
                used[u] = true;
                units.add(u);
                fill(promotion, slots, slot, units, used, ways);
                units.removeLast();
                used[u] = false;
            }
        }
    }

    private boolean alike(Promotion promotion, List<Integer> units, int unit) {
        Effect.Same same = switch (promotion.effect()) {
            case Effect.ForPriceOf e -> e.same();
            case Effect.BuyGet e when e.get() == Effect.Get.SAME -> Effect.Same.VARIANT;
            case Effect.Bundle e -> e.same();
            default -> Effect.Same.NOTHING;
        };
        return units.stream().map(lineOfUnit::get).allMatch(line -> switch (same) {
            case NOTHING -> true;
            case PRODUCT -> line.productId().equals(lineOfUnit.get(unit).productId());
            case VARIANT -> line.variantId().equals(lineOfUnit.get(unit).variantId());
        });
    }

    void takeOff(MadeSet set, long[] paid, long[] floor, List<Line> lines) {
        long[] own = set.units().stream().mapToLong(u -> paid[u]).toArray();
        long[] sorted = own.clone();
        Arrays.sort(sorted);
        long total = Arrays.stream(own).sum();
        long discount = 0;
        switch (set.promotion().effect()) {
            case Effect.ForPriceOf e -> {
                for (int i = 0; i < e.take() - e.pay(); i++) {
                    discount += sorted[i];
                }
            }
            case Effect.BuyGet e -> {
                for (int i = 0; i < e.getQuantity(); i++) {
                    discount += amount(e.cut(), e.get() == Effect.Get.CHOSEN ? own[e.buyQuantity() + i] : sorted[i]);
                }
            }
            case Effect.Bundle e -> {
                if (e.cut() instanceof Cut.Percentage) {
                    for (long one : own) {
                        discount += amount(e.cut(), one);
                    }
                } else {
                    discount = amount(e.cut(), total);
                }
            }
            default -> {
                Cut cut = cut(set.promotion(), lineOfUnit.get(set.units().getFirst()), lines);
                discount = cut == null ? 0 : amount(cut, own[0]);
            }
        }
        long[] rooms = set.units().stream()
                .mapToLong(u -> Math.max(0, paid[u] - floor[u]))
                .toArray();
        long[] parts = Amounts.share(Math.min(discount, Arrays.stream(rooms).sum()), rooms);
        for (int i = 0; i < parts.length; i++) {
            paid[set.units().get(i)] -= parts[i];
        }
    }

    static @Nullable Cut cut(Promotion promotion, Line line, List<Line> lines) {
        return switch (promotion.effect()) {
            case Effect.PriceCut e -> matches(e.goods(), line) ? e.cut() : null;
            case Effect.QuantityTiers e -> matches(e.goods(), line) ? tierCut(e, line, lines) : null;
            default -> null;
        };
    }

    private static @Nullable Cut tierCut(Effect.QuantityTiers tiers, Line line, List<Line> lines) {
        long counted = lines.stream()
                .filter(other -> matches(tiers.goods(), other))
                .filter(other -> switch (tiers.countOver()) {
                    case LINE -> other == line;
                    case VARIANT -> other.variantId().equals(line.variantId());
                    case SELECTION -> true;
                })
                .mapToLong(Line::quantity)
                .sum();
        Cut cut = null;
        for (Effect.QuantityTier tier : tiers.tiers()) {
            cut = tier.minQuantity() <= counted ? tier.cut() : cut;
        }
        return cut;
    }

    static long amount(@Nullable Cut cut, long price) {
        return switch (cut) {
            case null -> 0;
            case Cut.Percentage percentage -> (price * percentage.basisPoints() + 5_000) / 10_000;
            case Cut.AmountOff off -> Math.min(price, off.amount());
            case Cut.FixedPrice fixed -> Math.max(0, price - fixed.price());
        };
    }

    static boolean matches(Selector selector, Line line) {
        return switch (selector) {
            case Selector.Everything all -> true;
            case Selector.Products s -> s.ids().contains(line.productId());
            case Selector.Variants s -> s.ids().contains(line.variantId());
            case Selector.Categories s -> s.ids().stream().anyMatch(line.categories()::contains);
            case Selector.Vendors s -> s.names().contains(line.vendor());
            case Selector.Tags s -> s.tags().stream().anyMatch(line.tags()::contains);
            case Selector.CustomField s ->
                s.values().contains(line.customFields().get(s.name()));
            case Selector.AllOf s -> s.parts().stream().allMatch(part -> matches(part, line));
            case Selector.AnyOf s -> s.parts().stream().anyMatch(part -> matches(part, line));
            case Selector.NotOf s -> !matches(s.part(), line);
        };
    }
}
