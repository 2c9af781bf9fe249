package io.toonbank.pricing.engine.promotion;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.Limits;

/** Finds effects that give nothing or cannot be computed. */
final class EffectCheck {
    private static final int MOST_POINTS_THOUSANDTHS = 100_000;

    private final PromotionCheck check;

    EffectCheck(PromotionCheck check) {
        this.check = check;
    }

    void check(Effect effect, Path pointer) {
        switch (effect) {
            case Effect.PriceCut e -> {
                goods(e.goods(), pointer.at("priceCut").at("goods"));
                cut(e.cut(), pointer.at("priceCut").at("cut"));
            }
            case Effect.QuantityTiers e -> quantityTiers(e, pointer.at("quantityTiers"));
            case Effect.ForPriceOf e -> forPriceOf(e, pointer.at("forPriceOf"));
            case Effect.BuyGet e -> buyGet(e, pointer.at("buyGet"));
            case Effect.Bundle e -> bundle(e, pointer.at("bundle"));
            case Effect.OrderCut e -> {
                goods(e.goods(), pointer.at("orderCut").at("goods"));
                cut(e.cut(), pointer.at("orderCut").at("cut"));
            }
            case Effect.SpendTiers e -> spendTiers(e, pointer.at("spendTiers"));
            case Effect.Gift e -> gift(e, pointer.at("gift"));
            case Effect.DeliveryCut e -> cut(e.cut(), pointer.at("deliveryCut").at("cut"));
            case Effect.PointsMultiplier e -> {
                goods(e.goods(), pointer.at("pointsMultiplier").at("goods"));
                check.range(
                        e.thousandths(),
                        1_001,
                        MOST_POINTS_THOUSANDTHS,
                        pointer.at("pointsMultiplier").at("thousandths"));
            }
        }
    }

    private void goods(Selector goods, Path pointer) {
        new SelectorCheck(check).check(goods, pointer);
    }

    private void cut(Cut cut, Path pointer) {
        switch (cut) {
            case Cut.Percentage percentage ->
                check.range(percentage.basisPoints(), 1, Amounts.WHOLE_BASIS_POINTS, pointer.at("basisPoints"));
            case Cut.AmountOff off -> check.range(off.amount(), 1, Limits.AMOUNT_MINOR, pointer.at("amountOff"));
            case Cut.FixedPrice fixed -> check.range(fixed.price(), 0, Limits.AMOUNT_MINOR, pointer.at("fixedPrice"));
        }
    }

    private void quantityTiers(Effect.QuantityTiers effect, Path pointer) {
        goods(effect.goods(), pointer.at("goods"));
        tierCount(effect.tiers().size(), pointer);
        long before = 0;
        for (int i = 0; i < effect.tiers().size(); i++) {
            Effect.QuantityTier tier = effect.tiers().get(i);
            tier(
                    tier.minQuantity(),
                    before,
                    Limits.QUANTITY,
                    pointer.at("tiers").at(i).at("minQuantity"));
            cut(tier.cut(), pointer.at("tiers").at(i).at("cut"));
            before = tier.minQuantity();
        }
    }

    private void spendTiers(Effect.SpendTiers effect, Path pointer) {
        goods(effect.goods(), pointer.at("goods"));
        tierCount(effect.tiers().size(), pointer);
        long before = 0;
        for (int i = 0; i < effect.tiers().size(); i++) {
            Effect.SpendTier tier = effect.tiers().get(i);
            tier(
                    tier.minSpend(),
                    before,
                    Limits.AMOUNT_MINOR,
                    pointer.at("tiers").at(i).at("minSpend"));
            cut(tier.cut(), pointer.at("tiers").at(i).at("cut"));
            before = tier.minSpend();
        }
    }

    private void tierCount(int count, Path pointer) {
        if (count == 0) {
            check.report("empty", pointer.at("tiers"), "needs a tier");
        } else if (count > Limits.TIERS) {
            check.report("too-many", pointer.at("tiers"), "more than " + Limits.TIERS);
        }
    }

    private void tier(long from, long before, long most, Path pointer) {
        check.range(from, 1, most, pointer);
        if (from <= before) {
            check.report("tiers-unordered", pointer, from + " does not come after " + before);
        }
    }

    private void forPriceOf(Effect.ForPriceOf effect, Path pointer) {
        goods(effect.goods(), pointer.at("goods"));
        check.range(effect.take(), 2, Limits.SET_UNITS, pointer.at("take"));
        check.range(effect.pay(), 1, Math.max(1, effect.take() - 1), pointer.at("pay"));
    }

    private void buyGet(Effect.BuyGet effect, Path pointer) {
        goods(effect.buy(), pointer.at("buy"));
        check.range(effect.buyQuantity(), 1, Limits.SET_UNITS / 2, pointer.at("buyQuantity"));
        check.range(effect.getQuantity(), 1, Limits.SET_UNITS / 2, pointer.at("getQuantity"));
        cut(effect.cut(), pointer.at("cut"));
        Selector chosen = effect.chosen();
        if ((chosen != null) != (effect.get() == Effect.Get.CHOSEN)) {
            check.report(
                    "contradiction", pointer.at("chosen"), "a chosen set goes with get: chosen, and only with that");
        }
        if (chosen != null) {
            goods(chosen, pointer.at("chosen"));
        }
    }

    private void bundle(Effect.Bundle effect, Path pointer) {
        if (effect.slots().isEmpty()) {
            check.report("empty", pointer.at("slots"), "needs a slot");
        } else if (effect.slots().size() > Limits.BUNDLE_SLOTS) {
            check.report("too-many", pointer.at("slots"), "more than " + Limits.BUNDLE_SLOTS);
        }
        long units = 0;
        for (int i = 0; i < effect.slots().size(); i++) {
            goods(effect.slots().get(i).goods(), pointer.at("slots").at(i).at("goods"));
            check.range(
                    effect.slots().get(i).quantity(),
                    1,
                    Limits.SET_UNITS,
                    pointer.at("slots").at(i).at("quantity"));
            units += effect.slots().get(i).quantity();
        }
        if (units > Limits.SET_UNITS) {
            check.report("too-many", pointer.at("slots"), "more than " + Limits.SET_UNITS + " units");
        }
        cut(effect.cut(), pointer.at("cut"));
    }

    private void gift(Effect.Gift effect, Path pointer) {
        if (effect.variantId().isBlank()) {
            check.report("blank", pointer.at("variantId"), "names no product");
        }
        check.range(effect.quantity(), 1, Limits.QUANTITY, pointer.at("quantity"));
        check.range(effect.worth(), 0, Limits.AMOUNT_MINOR, pointer.at("worth"));
    }
}
