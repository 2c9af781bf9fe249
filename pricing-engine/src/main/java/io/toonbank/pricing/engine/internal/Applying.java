package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.DeliveryChoice;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.Quote.Layer;
import io.toonbank.pricing.engine.Quote.QuotedGift;
import io.toonbank.pricing.engine.internal.Offer.DeliveryOffer;
import io.toonbank.pricing.engine.internal.Offer.GiftOffer;
import io.toonbank.pricing.engine.internal.Offer.OrderOffer;
import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.internal.Offer.UnitOffer;
import io.toonbank.pricing.engine.internal.Packing.Use;
import io.toonbank.pricing.engine.promotion.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries a plan out, layer after layer, inside a layer in the stated order, and never beyond an amount limit, the cap or a floor. This,
 * not the search, decides what a plan costs.
 */
final class Applying {
    /** Units of equal sets that are taken apart at most; larger sets are left out then, which the search learns from the price. */
    private static final int MOST_SINGLE_UNITS = 2_000;

    private final Facts facts;
    private final Kind[] kinds;
    private final boolean limitsIgnored;
    private final boolean unitByUnit;
    private final Applied applied = new Applied();
    private final List<SetRuns> sets = new ArrayList<>();
    private long capLeft;
    private boolean split;

    private Applying(Facts facts, Kind[] kinds, boolean limitsIgnored, boolean unitByUnit) {
        this.unitByUnit = unitByUnit;
        this.facts = facts;
        this.kinds = kinds;
        this.limitsIgnored = limitsIgnored;
        this.capLeft = cap();
    }

    static Applied carryOut(Plan plan, Facts facts, Kind[] kinds) {
        return new Applying(facts, kinds, false, false).carryOut(plan);
    }

    /** As if units and sets had no amount limits and conditions on what is left held: in this world no plan costs less. */
    static long atBest(Plan plan, Facts facts, Kind[] kinds) {
        return new Applying(facts, kinds, true, false).carryOut(plan).payable();
    }

    private long cap() {
        long list = 0;
        for (Kind kind : kinds) {
            list += kind.list * kind.count;
        }
        long share =
                Amounts.roundDown(list, facts.question.settings().maxDiscountBasisPoints(), Amounts.WHOLE_BASIS_POINTS);
        return Math.min(share, facts.question.settings().maxDiscountAmount());
    }

    private Applied carryOut(Plan plan) {
        layOut(plan);
        if (!treatUnits()) {
            return new Applying(facts, kinds, limitsIgnored, true).carryOut(plan);
        }
        discountSets();
        Facts known = factsAfterSets();
        applied.facts = known;
        for (Offer offer : plan.ofOrder()) {
            if (offer instanceof OrderOffer order) {
                discountOrder(order, known);
            } else if (offer instanceof GiftOffer gift && holds(gift, known)) {
                applied.gifts.add(new QuotedGift(
                        gift.terms().id(),
                        gift.gift().variantId(),
                        gift.gift().sku(),
                        gift.gift().quantity()));
                applied.giftWorth += gift.gift().worth();
            }
        }
        discountDelivery(plan.ofOrder(), known);
        return applied;
    }

    private void layOut(Plan plan) {
        int[] left = new int[kinds.length];
        for (Kind kind : kinds) {
            left[kind.index] = kind.count;
        }
        for (Use use : plan.uses()) {
            if (unitByUnit && use.column().size() * (long) use.times() > MOST_SINGLE_UNITS) {
                continue;
            }
            for (int i = 0; unitByUnit && i < use.times(); i++) {
                layOut(SetRuns.ofSingleUnits(use.column()), use);
            }
            if (!unitByUnit) {
                layOut(SetRuns.of(use), use);
            }
            if (use.column().offer() != null) {
                applied.uses.add(use);
                applied.touches += use.column().size() * use.times();
            }
            for (Kind unit : use.column().units()) {
                left[unit.index] -= use.times();
            }
        }
        for (Kind kind : kinds) {
            if (left[kind.index] > 0) {
                Run run = new Run(kind.line, left[kind.index], kind.list);
                run.treat(kind, plan.outside()[kind.index]);
                applied.runs.add(run);
            }
        }
    }

    private void layOut(SetRuns set, Use use) {
        applied.runs.addAll(set.distinct());
        if (use.column().offer() != null) {
            sets.add(set);
        }
    }

    /** False when an amount limit would split units that a set still holds together: then it is done unit by unit. */
    private boolean treatUnits() {
        TreeMap<Integer, List<Run>> runsOfRank = new TreeMap<>();
        TreeMap<Integer, UnitOffer> offerOfRank = new TreeMap<>();
        for (Run run : applied.runs) {
            for (UnitOffer offer : run.treatment().offers()) {
                List<Run> treated = runsOfRank.get(offer.terms().rank());
                if (treated == null) {
                    treated = new ArrayList<>();
                    runsOfRank.put(offer.terms().rank(), treated);
                    offerOfRank.put(offer.terms().rank(), offer);
                }
                treated.add(run);
            }
        }
        for (UnitOffer offer : offerOfRank.values()) {
            if (!treatUnits(offer, withParts(runsOfRank.get(offer.terms().rank())))) {
                return false;
            }
        }
        return true;
    }

    private boolean treatUnits(UnitOffer offer, List<Run> treated) {
        long total = 0;
        for (Run run : treated) {
            total += amount(offer, run) * run.count;
        }
        long allowed = allowed(offer.terms());
        if (total > allowed && !unitByUnit && !sets.isEmpty()) {
            return false;
        }
        if (total > allowed) {
            int before = applied.runs.size();
            capLeft -= Sharing.takeOff(applied.runs, treated, offer.terms().id(), Layer.UNIT, allowed, false);
            split |= applied.runs.size() > before;
            return true;
        }
        for (Run run : treated) {
            long amount = amount(offer, run);
            run.takeOff(offer.terms().id(), Layer.UNIT, amount);
            applied.touches += amount > 0 ? (int) run.count : 0;
        }
        capLeft -= total;
        return true;
    }

    /** Runs that were split by an earlier limit have left parts behind. */
    private List<Run> withParts(@Nullable List<Run> runs) {
        List<Run> known = runs == null ? List.of() : runs;
        if (!split) {
            return known;
        }
        List<Run> all = new ArrayList<>();
        for (Run run : applied.runs) {
            for (Run one : known) {
                if (one.kind() == run.kind() && one.treatment() == run.treatment()) {
                    all.add(run);
                    break;
                }
            }
        }
        return all;
    }

    private static long amount(UnitOffer offer, Run run) {
        Cut cut = offer.cutOfKind()[run.kind().index];
        return cut == null ? 0 : Cuts.amount(cut, run.paid, run.line.line().floorPrice());
    }

    private long allowed(Terms terms) {
        return limitsIgnored ? capLeft : Math.min(capLeft, terms.amount());
    }

    private void discountSets() {
        sets.sort((one, other) -> Integer.compare(
                one.offer().terms().rank(), other.offer().terms().rank()));
        SetOffer current = null;
        long left = 0;
        for (SetRuns set : sets) {
            if (set.offer() != current) {
                current = set.offer();
                left = allowed(current.terms());
            }
            long taken = set.takeOff(Math.min(left, capLeft), applied.runs);
            left -= taken;
            capLeft -= taken;
        }
    }

    private Facts factsAfterSets() {
        if (limitsIgnored) {
            return facts;
        }
        long[] left = new long[facts.question.lines().size()];
        java.util.Arrays.fill(left, -1);
        for (Run run : applied.runs) {
            left[run.line.index()] = Math.max(0, left[run.line.index()]) + run.paid * run.count;
        }
        return facts.withDiscounted(left);
    }

    /** Conditions on what is left are decided now; the others have been. */
    private boolean holds(Offer offer, Facts known) {
        boolean holds = limitsIgnored
                || !offer.terms().depends()
                || offer.terms().ready().isPossible(known);
        if (!holds) {
            applied.failed.add(offer.terms());
        }
        return holds;
    }

    private void discountOrder(OrderOffer order, Facts known) {
        Cut cut = holds(order, known) ? order.cut(known) : null;
        if (cut != null) {
            List<Run> runs = new ArrayList<>();
            long paid = 0;
            for (Run run : applied.runs) {
                if (order.lines()[run.line.index()]) {
                    runs.add(run);
                    paid += run.paid * run.count;
                }
            }
            long amount = Math.min(
                    Cuts.amount(cut, paid), Math.min(capLeft, order.terms().amount()));
            long taken = Sharing.takeOff(applied.runs, runs, order.terms().id(), Layer.ORDER, amount, false);
            capLeft -= taken;
            applied.touches += taken > 0 ? 1 : 0;
        }
    }

    private void discountDelivery(List<Offer> ofOrder, Facts known) {
        DeliveryChoice choice = facts.question.delivery();
        applied.deliveryPaid = choice == null ? 0 : choice.price();
        for (Offer offer : ofOrder) {
            if (offer instanceof DeliveryOffer delivery && holds(delivery, known)) {
                long amount = Math.min(
                        Cuts.amount(delivery.cut(), applied.deliveryPaid),
                        delivery.terms().amount());
                if (amount > 0) {
                    applied.ofDelivery.add(new Discount(delivery.terms().id(), Layer.DELIVERY, amount));
                    applied.deliveryPaid -= amount;
                    applied.touches++;
                }
            }
        }
    }
}
