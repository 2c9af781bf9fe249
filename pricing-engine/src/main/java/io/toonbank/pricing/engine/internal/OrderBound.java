package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.DeliveryOffer;
import io.toonbank.pricing.engine.internal.Offer.GiftOffer;
import io.toonbank.pricing.engine.internal.Offer.OrderOffer;
import io.toonbank.pricing.engine.promotion.Condition;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;
import io.toonbank.pricing.engine.promotion.Selector;
import java.util.ArrayList;
import java.util.List;

/** How little an order can cost in a world, given how little its goods can cost after units and sets. */
final class OrderBound {
    private final Kind[] kinds;
    /** Cuts on all goods, in their order. */
    private final List<Cut> onAll = new ArrayList<>();
    /** What cuts on a part of the goods, and gifts, are worth at most. */
    private long onParts;

    private long delivery;
    /** What must be left of the searched goods for the conditions of this world to hold. */
    private long demanded;

    OrderBound(World world, Facts facts, Kind[] kinds) {
        this.kinds = kinds;
        this.delivery = facts.question.delivery() == null
                ? 0
                : facts.question.delivery().price();
        for (Offer offer : world.ofOrder()) {
            if (offer.terms().depends()) {
                demanded = Math.max(demanded, demanded(offer.terms().promotion().condition()));
            }
            if (offer instanceof OrderOffer order) {
                add(order, facts);
            } else if (offer instanceof GiftOffer gift) {
                onParts += gift.gift().worth();
            } else if (offer instanceof DeliveryOffer cut) {
                delivery -=
                        Math.min(Cuts.amount(cut.cut(), delivery), cut.terms().amount());
            }
        }
        demanded -= facts.listOfAll() - listOfKinds();
    }

    /** Lines with a price by hand count as spending but are not searched. */
    private long listOfKinds() {
        long list = 0;
        for (Kind kind : kinds) {
            list += kind.list * kind.count;
        }
        return list;
    }

    private void add(OrderOffer order, Facts facts) {
        Cut cut = order.cut(facts);
        if (cut != null && isAll(order)) {
            onAll.add(cut);
        } else if (cut != null) {
            onParts += Math.min(Cuts.amount(cut, listOf(order)), order.terms().amount());
        }
        if (order.terms().promotion().effect() instanceof Effect.SpendTiers tiers
                && tiers.measure() == Measure.DISCOUNTED
                && coversAll(tiers.goods())) {
            demanded = Math.max(demanded, tiers.tiers().getFirst().minSpend());
        }
    }

    /** An offer whose condition does not hold belongs to the world without it. */
    private long demanded(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            long most = 0;
            for (Condition part : all.parts()) {
                most = Math.max(most, demanded(part));
            }
            return most;
        }
        boolean asks = condition instanceof Condition.BasketSpend spend
                && spend.measure() == Measure.DISCOUNTED
                && spend.min() != null
                && coversAll(spend.goods());
        return asks && condition instanceof Condition.BasketSpend spend && spend.min() != null ? spend.min() : 0;
    }

    private static boolean coversAll(Selector goods) {
        return goods instanceof Selector.Everything;
    }

    private boolean isAll(OrderOffer order) {
        for (Kind kind : kinds) {
            if (!order.lines()[kind.line.index()]) {
                return false;
            }
        }
        return true;
    }

    private long listOf(OrderOffer order) {
        long list = 0;
        for (Kind kind : kinds) {
            if (order.lines()[kind.line.index()]) {
                list += kind.list * kind.count;
            }
        }
        return list;
    }

    /** No plan that leaves at least so much of the goods costs less, whatever the promotions on the order do. */
    long lowestPayable(long goodsLeft) {
        long left = Math.max(demanded, Math.max(0, goodsLeft));
        for (int i = 0; i < onAll.size(); i++) {
            left -= Cuts.amount(onAll.get(i), left);
        }
        return left - onParts + delivery;
    }
}
