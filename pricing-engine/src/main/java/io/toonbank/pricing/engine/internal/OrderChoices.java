package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.DeliveryOffer;
import io.toonbank.pricing.engine.internal.Offer.GiftOffer;
import io.toonbank.pricing.engine.internal.Offer.OrderOffer;
import io.toonbank.pricing.engine.promotion.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out promotions on the order that another one, with which they exclude each other, betters in every case. */
final class OrderChoices {
    private final Facts facts;

    OrderChoices(Facts facts) {
        this.facts = facts;
    }

    List<Offer> withoutBettered(List<Offer> offers) {
        List<Offer> plain = new ArrayList<>();
        List<@Nullable Cut> cuts = new ArrayList<>();
        for (Offer offer : offers) {
            if (offer.ofOrder() && isPlain(offer.terms())) {
                plain.add(offer);
                cuts.add(cutOf(offer));
            }
        }
        if (plain.size() < 2) {
            return offers;
        }
        List<Offer> kept = new ArrayList<>(offers.size());
        int place = 0;
        for (Offer offer : offers) {
            if (place == plain.size() || plain.get(place) != offer) {
                kept.add(offer);
            } else if (!isBettered(place++, plain, cuts)) {
                kept.add(offer);
            }
        }
        return kept;
    }

    private static boolean isBettered(int place, List<Offer> plain, List<@Nullable Cut> cuts) {
        Offer offer = plain.get(place);
        for (int k = 0; k < plain.size(); k++) {
            if (k != place
                    && plain.get(k).terms().groups() == offer.terms().groups()
                    && betters(plain.get(k), cuts.get(k), offer, cuts.get(place), k < place)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cut cutOf(Offer offer) {
        if (offer instanceof DeliveryOffer delivery) {
            return delivery.cut();
        }
        return offer instanceof OrderOffer order ? order.cut(facts) : null;
    }

    /** Of equals the earlier one is kept. */
    private static boolean betters(Offer one, @Nullable Cut cut, Offer other, @Nullable Cut otherCut, boolean earlier) {
        if (one instanceof GiftOffer gift && other instanceof GiftOffer second) {
            return gift.gift().worth() > second.gift().worth()
                    || (earlier && gift.gift().worth() == second.gift().worth());
        }
        if (cut == null || otherCut == null) {
            return false;
        }
        if (one instanceof OrderOffer first && other instanceof OrderOffer second) {
            return betters(cut, otherCut, earlier) && Arrays.equals(first.lines(), second.lines());
        }
        return one instanceof DeliveryOffer && other instanceof DeliveryOffer && betters(cut, otherCut, earlier);
    }

    private static boolean isPlain(Terms terms) {
        return terms.groups() != 0 && !terms.depends() && !terms.alone() && terms.amount() == Terms.NO_LIMIT;
    }

    private static boolean betters(Cut one, Cut other, boolean earlier) {
        if (one instanceof Cut.Percentage first && other instanceof Cut.Percentage second) {
            return first.basisPoints() > second.basisPoints() || (earlier && first.equals(second));
        }
        if (one instanceof Cut.AmountOff first && other instanceof Cut.AmountOff second) {
            return first.amount() > second.amount() || (earlier && first.equals(second));
        }
        return one instanceof Cut.FixedPrice first
                && other instanceof Cut.FixedPrice second
                && (first.price() < second.price() || (earlier && first.equals(second)));
    }
}
