package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.OrderOffer;
import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.internal.Offer.UnitOffer;
import java.util.ArrayList;
import java.util.List;

/** Promotions that are allowed together as far as the whole order is concerned; what remains to be chosen is what each unit gets. */
record World(List<UnitOffer> ofUnits, List<SetOffer> ofSets, List<Offer> ofOrder) {

    static World of(List<Offer> offers) {
        World world = new World(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Offer offer : offers) {
            world.add(offer);
        }
        return world;
    }

    private void add(Offer offer) {
        switch (offer) {
            case UnitOffer unit -> ofUnits.add(unit);
            case SetOffer set -> ofSets.add(set);
            case OrderOffer order -> ofOrder.add(order);
            case Offer.GiftOffer gift -> ofOrder.add(gift);
            case Offer.DeliveryOffer delivery -> ofOrder.add(delivery);
            case Offer.PointsOffer points -> {}
        }
    }

    /** Whether a plan may cost more than it seems while it is searched for. */
    boolean hasLimitsOrOpenConditions() {
        for (Offer offer : ofOrder) {
            if (offer.terms().depends()) {
                return true;
            }
        }
        return anyAmountLimit(ofUnits) || anyAmountLimit(ofSets);
    }

    private static boolean anyAmountLimit(List<? extends Offer> offers) {
        for (Offer offer : offers) {
            if (offer.terms().amount() != Terms.NO_LIMIT) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether what is left to pay for the order always falls when what is left of any unit falls, and by the same for all units that may
     * share a set. Then the least per unit is the least in all. It holds when the cuts on the order are about the same lines or about
     * none in common, and no set reaches over two of those.
     */
    boolean isSeparable(Kind[] kinds) {
        int[] areaOfLine = areas();
        if (areaOfLine.length == 0) {
            return true;
        }
        if (areaOfLine[0] == OVERLAPPING) {
            return false;
        }
        if (areEqual(areaOfLine, kinds)) {
            return true;
        }
        for (SetOffer set : ofSets) {
            int area = UNKNOWN;
            for (Kind kind : kinds) {
                if (SetSupply.fitsAnywhere(set.shape(), kind)) {
                    int own = areaOfLine[kind.line.index()];
                    if (area != UNKNOWN && area != own) {
                        return false;
                    }
                    area = own;
                }
            }
        }
        return true;
    }

    private static boolean areEqual(int[] areaOfLine, Kind[] kinds) {
        for (Kind kind : kinds) {
            if (areaOfLine[kind.line.index()] != areaOfLine[kinds[0].line.index()]) {
                return false;
            }
        }
        return true;
    }

    private static final int OVERLAPPING = -2;
    private static final int UNKNOWN = -1;

    /** For each line the number of the cut on the order that is about it, zero for none; empty when there is no such cut. */
    private int[] areas() {
        int[] areas = new int[0];
        int number = 0;
        for (Offer offer : ofOrder) {
            if (offer instanceof OrderOffer order) {
                if (areas.length == 0) {
                    areas = new int[order.lines().length];
                }
                number++;
                if (!mark(areas, order.lines(), number)) {
                    areas[0] = OVERLAPPING;
                    return areas;
                }
            }
        }
        return areas;
    }

    /** The lines must all be free, or be exactly the lines of one earlier cut. */
    private static boolean mark(int[] areas, boolean[] lines, int number) {
        int earlier = UNKNOWN;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i]) {
                if (earlier != UNKNOWN && areas[i] != earlier) {
                    return false;
                }
                earlier = areas[i];
            }
        }
        for (int i = 0; i < lines.length; i++) {
            if (earlier > 0 && !lines[i] && areas[i] == earlier) {
                return false;
            }
            if (lines[i]) {
                areas[i] = number;
            }
        }
        return true;
    }
}
