package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.Explanation.Outcome;
import io.toonbank.pricing.engine.internal.Offer.DeliveryOffer;
import io.toonbank.pricing.engine.internal.Offer.GiftOffer;
import io.toonbank.pricing.engine.internal.Offer.OrderOffer;
import io.toonbank.pricing.engine.internal.Offer.PointsOffer;
import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.internal.Offer.UnitOffer;
import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import io.toonbank.pricing.engine.promotion.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works the effect of each candidate out for the kinds of units in the basket. */
final class Offers {
    private static final Cut FREE = new Cut.Percentage(10_000);
    private static final boolean[] NOTHING = Selections.NOTHING;

    private final Facts facts;
    private final Kind[] kinds;
    private final boolean[] promotable;
    /** By selector, the kinds it is about; worked out when first asked for. */
    private final boolean[] @Nullable [] kindsOfSelector;

    Offers(Facts facts, Kind[] kinds, boolean[] promotable, int selectors) {
        this.facts = facts;
        this.kinds = kinds;
        this.promotable = promotable;
        this.kindsOfSelector = new boolean[selectors] @Nullable [];
    }

    void workOut(Candidate candidate) {
        int[] goods = candidate.ready.goods;
        if (candidate.ready.needsGoods && areAboutNothing(goods)) {
            candidate.dropped = candidate.ready.nothingSelected;
            return;
        }
        switch (candidate.terms.promotion().effect()) {
            case Effect.PriceCut cut -> priceCut(candidate, cut);
            case Effect.QuantityTiers tiers -> quantityTiers(candidate, tiers);
            case Effect.ForPriceOf set ->
                set(candidate, pool(goods[0], set.take(), set.same(), set.take() - set.pay(), FREE));
            case Effect.BuyGet set -> set(candidate, shape(set, goods));
            case Effect.Bundle set -> set(candidate, shape(set, goods));
            case Effect.OrderCut cut -> order(candidate, Measure.LIST, List.of(new Effect.SpendTier(0, cut.cut())));
            case Effect.SpendTiers tiers -> spendTiers(candidate, tiers);
            case Effect.Gift gift -> candidate.offer = new GiftOffer(candidate.terms, gift);
            case Effect.DeliveryCut cut -> delivery(candidate, cut);
            case Effect.PointsMultiplier points -> points(candidate, points);
        }
    }

    private boolean areAboutNothing(int[] goods) {
        for (int selector : goods) {
            if (kindsOf(selector).length > 0) {
                return false;
            }
        }
        return true;
    }

    /** By kind; {@link Selections#NOTHING} when no kind is selected. Not to be changed. */
    private boolean[] kindsOf(int goods) {
        boolean[] known = kindsOfSelector[goods];
        if (known == null) {
            known = workOutKinds(facts.selections.of(goods));
            kindsOfSelector[goods] = known;
        }
        return known;
    }

    private boolean[] workOutKinds(boolean[] lines) {
        boolean[] selected = NOTHING;
        for (int k = 0; k < kinds.length && lines.length > 0; k++) {
            if (lines[kinds[k].line.index()]) {
                selected = selected.length == 0 ? new boolean[kinds.length] : selected;
                selected[k] = true;
            }
        }
        return selected;
    }

    private void priceCut(Candidate candidate, Effect.PriceCut effect) {
        boolean[] selected = kindsOf(candidate.ready.goods[0]);
        @Nullable Cut[] cuts = new @Nullable Cut[kinds.length];
        for (int k = 0; k < cuts.length; k++) {
            if (selected[k]) {
                cuts[k] = effect.per() == Effect.Per.LINE ? Kinds.shareOfLine(kinds[k], effect.cut()) : effect.cut();
            }
        }
        units(candidate, cuts);
    }

    private void quantityTiers(Candidate candidate, Effect.QuantityTiers effect) {
        boolean[] selected = kindsOf(candidate.ready.goods[0]);
        @Nullable Cut[] cuts = new @Nullable Cut[kinds.length];
        boolean reached = false;
        long most = 0;
        for (int k = 0; k < cuts.length; k++) {
            if (selected[k]) {
                long quantity = counted(effect.countOver(), selected, kinds[k]);
                cuts[k] = cutFor(effect.tiers(), quantity);
                most = Math.max(most, quantity);
                reached |= cuts[k] != null;
            }
        }
        if (reached) {
            units(candidate, cuts);
        } else {
            candidate.drop(
                    Outcome.TIER_NOT_REACHED,
                    new Missing(effect.tiers().getFirst().minQuantity() - most, 0));
        }
    }

    private long counted(Effect.CountOver over, boolean[] selected, Kind kind) {
        long quantity = 0;
        for (int k = 0; k < selected.length; k++) {
            boolean counts = selected[k]
                    && switch (over) {
                        case LINE -> kinds[k].line == kind.line;
                        case VARIANT -> kinds[k].isLike(kind, Effect.Same.VARIANT);
                        case SELECTION -> true;
                    };
            quantity += counts ? kinds[k].count : 0;
        }
        return quantity;
    }

    private static @Nullable Cut cutFor(List<Effect.QuantityTier> tiers, long quantity) {
        Cut cut = null;
        for (int i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).minQuantity() <= quantity) {
                cut = tiers.get(i).cut();
            }
        }
        return cut;
    }

    /** With a limit on units somebody has to choose which: that is the search's work, so they become sets of one. */
    private void units(Candidate candidate, @Nullable Cut[] cuts) {
        if (candidate.terms.times() == Terms.NO_LIMIT) {
            candidate.offer = new UnitOffer(candidate.terms, cuts);
        } else {
            boolean[] fits = new boolean[kinds.length];
            for (int i = 0; i < fits.length; i++) {
                fits[i] = cuts[i] != null;
            }
            SetShape.Slot slot = new SetShape.Slot(fits, 1, cuts);
            candidate.offer = new SetOffer(
                    candidate.terms,
                    SetShape.of(new SetShape.Slot[] {slot}, Effect.Same.NOTHING, SetShape.Reward.LAST_SLOT, 0, FREE));
        }
    }

    private SetShape pool(int goods, int quantity, Effect.Same same, int cheapest, Cut cut) {
        SetShape.Slot slot = new SetShape.Slot(kindsOf(goods), quantity, null);
        return SetShape.of(new SetShape.Slot[] {slot}, same, SetShape.Reward.CHEAPEST, cheapest, cut);
    }

    private SetShape shape(Effect.BuyGet set, int[] goods) {
        int size = set.buyQuantity() + set.getQuantity();
        return switch (set.get()) {
            case SAME -> pool(goods[0], size, Effect.Same.VARIANT, set.getQuantity(), set.cut());
            case CHEAPEST -> pool(goods[0], size, Effect.Same.NOTHING, set.getQuantity(), set.cut());
            case CHOSEN ->
                slots(
                        goods,
                        new int[] {set.buyQuantity(), set.getQuantity()},
                        Effect.Same.NOTHING,
                        SetShape.Reward.LAST_SLOT,
                        set.cut());
        };
    }

    private SetShape shape(Effect.Bundle set, int[] goods) {
        int[] quantities = new int[goods.length];
        for (int i = 0; i < quantities.length; i++) {
            quantities[i] = set.slots().get(i).quantity();
        }
        return slots(goods, quantities, set.same(), SetShape.Reward.WHOLE, set.cut());
    }

    private SetShape slots(int[] goods, int[] quantities, Effect.Same same, SetShape.Reward reward, Cut cut) {
        SetShape.Slot[] slots = new SetShape.Slot[goods.length];
        for (int i = 0; i < slots.length; i++) {
            boolean[] selected = kindsOf(goods[i]);
            slots[i] =
                    new SetShape.Slot(selected.length == 0 ? new boolean[kinds.length] : selected, quantities[i], null);
        }
        return SetShape.of(slots, same, reward, 0, cut);
    }

    private void set(Candidate candidate, SetShape shape) {
        long missing = SetSupply.missing(shape, kinds);
        if (missing > 0) {
            candidate.drop(Outcome.SET_INCOMPLETE, new Missing(missing, 0));
        } else {
            candidate.offer = new SetOffer(candidate.terms, shape);
        }
    }

    private void order(Candidate candidate, Measure measure, List<Effect.SpendTier> tiers) {
        int goods = candidate.ready.goods[0];
        boolean[] lines = promotableLines(goods);
        if (lines.length == 0) {
            candidate.dropped = candidate.ready.nothingSelected;
        } else {
            candidate.offer = new OrderOffer(candidate.terms, lines, goods, measure, tiers);
        }
    }

    private void spendTiers(Candidate candidate, Effect.SpendTiers effect) {
        long spent = facts.spend(candidate.ready.goods[0], effect.measure());
        long first = effect.tiers().getFirst().minSpend();
        if (spent < first) {
            candidate.drop(Outcome.TIER_NOT_REACHED, new Missing(0, first - spent));
        } else {
            order(candidate, effect.measure(), effect.tiers());
        }
    }

    private void delivery(Candidate candidate, Effect.DeliveryCut effect) {
        DeliveryChoice choice = facts.question.delivery();
        if (choice == null || (!effect.methods().isEmpty() && !effect.methods().contains(choice.method()))) {
            candidate.dropped = candidate.ready.nothingSelected;
        } else {
            candidate.offer = new DeliveryOffer(candidate.terms, effect.cut());
        }
    }

    private void points(Candidate candidate, Effect.PointsMultiplier effect) {
        boolean[] lines = promotableLines(candidate.ready.goods[0]);
        candidate.offer = new PointsOffer(candidate.terms, lines, effect.thousandths());
    }

    /** By line; {@link Selections#NOTHING} when there is none. */
    private boolean[] promotableLines(int goods) {
        boolean[] selected = facts.selections.of(goods);
        boolean[] lines = NOTHING;
        for (int i = 0; i < selected.length; i++) {
            if (selected[i] && promotable[i]) {
                lines = lines.length == 0 ? new boolean[promotable.length] : lines;
                lines[i] = true;
            }
        }
        return lines;
    }
}
