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
import io.toonbank.pricing.engine.promotion.Selector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works the effect of each candidate out for the kinds of units in the basket. */
final class Offers {
    private static final Cut FREE = new Cut.Percentage(10_000);

    private final Facts facts;
    private final Kind[] kinds;
    private final boolean[] promotable;

    Offers(Facts facts, Kind[] kinds, boolean[] promotable) {
        this.facts = facts;
        this.kinds = kinds;
        this.promotable = promotable;
    }

    void workOut(Candidate candidate) {
        switch (candidate.terms.promotion().effect()) {
            case Effect.PriceCut cut -> priceCut(candidate, cut);
            case Effect.QuantityTiers tiers -> quantityTiers(candidate, tiers);
            case Effect.ForPriceOf set ->
                set(candidate, pool(set.goods(), set.take(), set.same(), set.take() - set.pay(), FREE));
            case Effect.BuyGet set -> set(candidate, shape(set));
            case Effect.Bundle set -> set(candidate, shape(set));
            case Effect.OrderCut cut ->
                order(candidate, cut.goods(), Measure.LIST, List.of(new Effect.SpendTier(0, cut.cut())));
            case Effect.SpendTiers tiers -> spendTiers(candidate, tiers);
            case Effect.Gift gift -> candidate.offer = new GiftOffer(candidate.terms, gift);
            case Effect.DeliveryCut cut -> delivery(candidate, cut);
            case Effect.PointsMultiplier points -> points(candidate, points);
        }
    }

    private void priceCut(Candidate candidate, Effect.PriceCut effect) {
        @Nullable Cut[] cuts = new @Nullable Cut[kinds.length];
        boolean any = false;
        for (Kind kind : kinds) {
            if (Selecting.matches(effect.goods(), kind.line.line())) {
                cuts[kind.index] =
                        effect.per() == Effect.Per.LINE ? Kinds.shareOfLine(kind, effect.cut()) : effect.cut();
                any = true;
            }
        }
        units(candidate, cuts, any);
    }

    private void quantityTiers(Candidate candidate, Effect.QuantityTiers effect) {
        @Nullable Cut[] cuts = new @Nullable Cut[kinds.length];
        boolean any = false;
        boolean reached = false;
        long most = 0;
        for (Kind kind : kinds) {
            if (Selecting.matches(effect.goods(), kind.line.line())) {
                long quantity = counted(effect, kind);
                cuts[kind.index] = cutFor(effect.tiers(), quantity);
                most = Math.max(most, quantity);
                any = true;
                reached |= cuts[kind.index] != null;
            }
        }
        if (any && !reached) {
            candidate.drop(
                    Outcome.TIER_NOT_REACHED,
                    null,
                    new Missing(effect.tiers().getFirst().minQuantity() - most, 0));
        } else {
            units(candidate, cuts, any);
        }
    }

    private long counted(Effect.QuantityTiers effect, Kind kind) {
        long quantity = 0;
        for (Kind other : kinds) {
            boolean counts = switch (effect.countOver()) {
                case LINE -> other.line == kind.line;
                case VARIANT ->
                    other.line.line().variantId().equals(kind.line.line().variantId());
                case SELECTION -> true;
            };
            if (counts && Selecting.matches(effect.goods(), other.line.line())) {
                quantity += other.count;
            }
        }
        return quantity;
    }

    private static @Nullable Cut cutFor(List<Effect.QuantityTier> tiers, long quantity) {
        Cut cut = null;
        for (Effect.QuantityTier tier : tiers) {
            if (tier.minQuantity() <= quantity) {
                cut = tier.cut();
            }
        }
        return cut;
    }

    /** With a limit on units somebody has to choose which: that is the search's work, so they become sets of one. */
    private void units(Candidate candidate, @Nullable Cut[] cuts, boolean any) {
        if (!any) {
            candidate.drop(Outcome.NOTHING_SELECTED, null, null);
        } else if (candidate.terms.times() == Terms.NO_LIMIT) {
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

    private SetShape pool(Selector goods, int quantity, Effect.Same same, int cheapest, Cut cut) {
        return SetShape.of(new SetShape.Slot[] {slot(goods, quantity)}, same, SetShape.Reward.CHEAPEST, cheapest, cut);
    }

    private SetShape shape(Effect.BuyGet set) {
        int size = set.buyQuantity() + set.getQuantity();
        return switch (set.get()) {
            case SAME -> pool(set.buy(), size, Effect.Same.VARIANT, set.getQuantity(), set.cut());
            case CHEAPEST -> pool(set.buy(), size, Effect.Same.NOTHING, set.getQuantity(), set.cut());
            case CHOSEN -> {
                Selector chosen = set.chosen() == null ? set.buy() : set.chosen();
                SetShape.Slot[] slots = {slot(set.buy(), set.buyQuantity()), slot(chosen, set.getQuantity())};
                yield SetShape.of(slots, Effect.Same.NOTHING, SetShape.Reward.LAST_SLOT, 0, set.cut());
            }
        };
    }

    private SetShape shape(Effect.Bundle set) {
        SetShape.Slot[] slots = new SetShape.Slot[set.slots().size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot(set.slots().get(i).goods(), set.slots().get(i).quantity());
        }
        return SetShape.of(slots, set.same(), SetShape.Reward.WHOLE, 0, set.cut());
    }

    private SetShape.Slot slot(Selector goods, int quantity) {
        boolean[] fits = new boolean[kinds.length];
        for (Kind kind : kinds) {
            fits[kind.index] = Selecting.matches(goods, kind.line.line());
        }
        return new SetShape.Slot(fits, quantity, null);
    }

    private void set(Candidate candidate, SetShape shape) {
        SetSupply supply = SetSupply.of(shape, kinds);
        if (supply.units() == 0) {
            candidate.drop(Outcome.NOTHING_SELECTED, null, null);
        } else if (supply.missing() > 0) {
            candidate.drop(Outcome.SET_INCOMPLETE, null, new Missing(supply.missing(), 0));
        } else {
            candidate.offer = new SetOffer(candidate.terms, shape);
        }
    }

    private void order(Candidate candidate, Selector goods, Measure measure, List<Effect.SpendTier> tiers) {
        boolean[] lines = promotableLines(goods);
        if (isEmpty(lines)) {
            candidate.drop(Outcome.NOTHING_SELECTED, null, null);
        } else {
            candidate.offer = new OrderOffer(candidate.terms, lines, goods, measure, tiers);
        }
    }

    private void spendTiers(Candidate candidate, Effect.SpendTiers effect) {
        long spent = facts.spend(effect.goods(), effect.measure());
        long first = effect.tiers().getFirst().minSpend();
        if (spent < first) {
            candidate.drop(Outcome.TIER_NOT_REACHED, null, new Missing(0, first - spent));
        } else {
            order(candidate, effect.goods(), effect.measure(), effect.tiers());
        }
    }

    private void delivery(Candidate candidate, Effect.DeliveryCut effect) {
        DeliveryChoice choice = facts.question.delivery();
        if (choice == null || (!effect.methods().isEmpty() && !effect.methods().contains(choice.method()))) {
            candidate.drop(Outcome.NOTHING_SELECTED, null, null);
        } else {
            candidate.offer = new DeliveryOffer(candidate.terms, effect.cut());
        }
    }

    private void points(Candidate candidate, Effect.PointsMultiplier effect) {
        boolean[] lines = promotableLines(effect.goods());
        if (isEmpty(lines)) {
            candidate.drop(Outcome.NOTHING_SELECTED, null, null);
        } else {
            candidate.offer = new PointsOffer(candidate.terms, lines, effect.thousandths());
        }
    }

    private boolean[] promotableLines(Selector goods) {
        boolean[] lines = facts.selected(goods);
        for (int i = 0; i < lines.length; i++) {
            lines[i] &= promotable[i];
        }
        return lines;
    }

    private static boolean isEmpty(boolean[] set) {
        for (boolean in : set) {
            if (in) {
                return false;
            }
        }
        return true;
    }
}
