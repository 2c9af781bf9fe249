package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.UnitOffer;
import java.util.List;

/**
 * Which unit promotions a unit gets.
 *
 * @param offers in the stated order
 * @param paid what is left of the unit after them
 * @param touches how many of them take something off
 */
record Treatment(List<UnitOffer> offers, long paid, int touches) {

    static Treatment none(Kind kind) {
        return new Treatment(List.of(), kind.list, 0);
    }

    static Treatment of(Kind kind, List<UnitOffer> offers) {
        long paid = kind.list;
        int touches = 0;
        for (int i = 0; i < offers.size(); i++) {
            var cut = offers.get(i).cutOfKind()[kind.index];
            long amount = cut == null ? 0 : Cuts.amount(cut, paid, kind.floor);
            paid -= amount;
            touches += amount > 0 ? 1 : 0;
        }
        return new Treatment(offers, paid, touches);
    }
}
