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

    void check(Effect effect, String pointer) {
        switch (effect) {
            case Effect.PriceCut e -> {
                goods(e.goods(), pointer + "/priceCut/goods");
                cut(e.cut(), pointer + "/priceCut/cut");
            }
            case Effect.QuantityTiers e -> quantityTiers(e, pointer + "/quantityTiers");
            case Effect.ForPriceOf e -> forPriceOf(e, pointer + "/forPriceOf");
            case Effect.BuyGet e -> buyGet(e, pointer + "/buyGet");
            case Effect.Bundle e -> bundle(e, pointer + "/bundle");
            case Effect.OrderCut e -> {
                goods(e.goods(), pointer + "/orderCut/goods");
                cut(e.cut(), pointer + "/orderCut/cut");
            }
            case Effect.SpendTiers e -> spendTiers(e, pointer + "/spendTiers");
            case Effect.Gift e -> gift(e, pointer + "/gift");
            case Effect.DeliveryCut e -> cut(e.cut(), pointer + "/deliveryCut/cut");
            case Effect.PointsMultiplier e -> {
                goods(e.goods(), pointer + "/pointsMultiplier/goods");
                check.range(e.thousandths(), 1_001, MOST_POINTS_THOUSANDTHS, pointer + "/pointsMultiplier/thousandths");
            }
        }
    }

    private void goods(Selector goods, String pointer) {
        new SelectorCheck(check).check(goods, pointer);
    }

    private void cut(Cut cut, String pointer) {
        switch (cut) {
            case Cut.Percentage percentage ->
                check.range(percentage.basisPoints(), 1, Amounts.WHOLE_BASIS_POINTS, pointer + "/basisPoints");
            case Cut.AmountOff off -> check.range(off.amount(), 1, Limits.AMOUNT_MINOR, pointer + "/amountOff");
            case Cut.FixedPrice fixed -> check.range(fixed.price(), 0, Limits.AMOUNT_MINOR, pointer + "/fixedPrice");
        }
    }

    private void quantityTiers(Effect.QuantityTiers effect, String pointer) {
        goods(effect.goods(), pointer + "/goods");
        tierCount(effect.tiers().size(), pointer);
        long before = 0;
        for (int i = 0; i < effect.tiers().size(); i++) {
            Effect.QuantityTier tier = effect.tiers().get(i);
            tier(tier.minQuantity(), before, Limits.QUANTITY, pointer + "/tiers/" + i + "/minQuantity");
            cut(tier.cut(), pointer + "/tiers/" + i + "/cut");
            before = tier.minQuantity();
        }
    }

    private void spendTiers(Effect.SpendTiers effect, String pointer) {
        goods(effect.goods(), pointer + "/goods");
        tierCount(effect.tiers().size(), pointer);
        long before = 0;
        for (int i = 0; i < effect.tiers().size(); i++) {
            Effect.SpendTier tier = effect.tiers().get(i);
            tier(tier.minSpend(), before, Limits.AMOUNT_MINOR, pointer + "/tiers/" + i + "/minSpend");
            cut(tier.cut(), pointer + "/tiers/" + i + "/cut");
            before = tier.minSpend();
        }
    }

    private void tierCount(int count, String pointer) {
        if (count == 0) {
            check.report("empty", pointer + "/tiers", "needs a tier");
        } else if (count > Limits.TIERS) {
            check.report("too-many", pointer + "/tiers", "more than " + Limits.TIERS);
        }
    }

    private void tier(long from, long before, long most, String pointer) {
        check.range(from, 1, most, pointer);
        if (from <= before) {
            check.report("tiers-unordered", pointer, from + " does not come after " + before);
        }
    }

    private void forPriceOf(Effect.ForPriceOf effect, String pointer) {
        goods(effect.goods(), pointer + "/goods");
        check.range(effect.take(), 2, Limits.SET_UNITS, pointer + "/take");
        check.range(effect.pay(), 1, Math.max(1, effect.take() - 1), pointer + "/pay");
    }

    private void buyGet(Effect.BuyGet effect, String pointer) {
        goods(effect.buy(), pointer + "/buy");
        check.range(effect.buyQuantity(), 1, Limits.SET_UNITS / 2, pointer + "/buyQuantity");
        check.range(effect.getQuantity(), 1, Limits.SET_UNITS / 2, pointer + "/getQuantity");
        cut(effect.cut(), pointer + "/cut");
        Selector chosen = effect.chosen();
        if ((chosen != null) != (effect.get() == Effect.Get.CHOSEN)) {
            check.report("contradiction", pointer + "/chosen", "a chosen set goes with get: chosen, and only with that");
        }
        if (chosen != null) {
            goods(chosen, pointer + "/chosen");
        }
    }

    private void bundle(Effect.Bundle effect, String pointer) {
        if (effect.slots().isEmpty()) {
            check.report("empty", pointer + "/slots", "needs a slot");
        } else if (effect.slots().size() > Limits.BUNDLE_SLOTS) {
            check.report("too-many", pointer + "/slots", "more than " + Limits.BUNDLE_SLOTS);
        }
        long units = 0;
        for (int i = 0; i < effect.slots().size(); i++) {
            goods(effect.slots().get(i).goods(), pointer + "/slots/" + i + "/goods");
            check.range(effect.slots().get(i).quantity(), 1, Limits.SET_UNITS, pointer + "/slots/" + i + "/quantity");
            units += effect.slots().get(i).quantity();
        }
        if (units > Limits.SET_UNITS) {
            check.report("too-many", pointer + "/slots", "more than " + Limits.SET_UNITS + " units");
        }
        cut(effect.cut(), pointer + "/cut");
    }

    private void gift(Effect.Gift effect, String pointer) {
        if (effect.variantId().isBlank()) {
            check.report("blank", pointer + "/variantId", "names no product");
        }
        check.range(effect.quantity(), 1, Limits.QUANTITY, pointer + "/quantity");
        check.range(effect.worth(), 0, Limits.AMOUNT_MINOR, pointer + "/worth");
    }
}
