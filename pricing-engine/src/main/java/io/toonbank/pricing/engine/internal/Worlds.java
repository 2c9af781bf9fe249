package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.internal.Offer.UnitOffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the choices about the whole order: which promotion stands alone, or none of those; and of the promotions on the order, gifts and
 * delivery, those that exclude others or depend on what the rest leaves to pay, which are on.
 */
final class Worlds {
    private static final int MOST_WORLDS = 256;

    private final List<World> worlds = new ArrayList<>();
    private final List<UnitOffer> ofUnits = new ArrayList<>();
    private final List<SetOffer> ofSets = new ArrayList<>();
    private final List<Offer> ofOrder = new ArrayList<>();
    private boolean[] isChoice = new boolean[0];
    private boolean[] chosen = new boolean[0];
    private long groupsOfUnits;
    private boolean complete = true;

    boolean complete() {
        return complete;
    }

    /** Offers in the stated order; earlier worlds have the earlier promotions. */
    List<World> list(List<Offer> offers) {
        List<Offer> notAlone = new ArrayList<>();
        for (Offer offer : offers) {
            if (!offer.terms().alone()) {
                notAlone.add(offer);
            }
        }
        World together = World.of(notAlone);
        ofUnits.addAll(together.ofUnits());
        ofSets.addAll(together.ofSets());
        ofOrder.addAll(together.ofOrder());
        for (UnitOffer offer : ofUnits) {
            groupsOfUnits |= offer.terms().groups();
        }
        for (SetOffer offer : ofSets) {
            groupsOfUnits |= offer.terms().groups();
        }
        isChoice = new boolean[ofOrder.size()];
        chosen = new boolean[ofOrder.size()];
        for (int i = 0; i < isChoice.length; i++) {
            isChoice[i] = ofOrder.get(i).terms().depends() || excludesAnother(i);
        }
        choose(0, 0);
        for (Offer offer : offers) {
            if (offer.terms().alone()) {
                add(World.of(List.of(offer)));
            }
        }
        return worlds;
    }

    private boolean excludesAnother(int place) {
        long groups = ofOrder.get(place).terms().groups();
        boolean excludes = (groups & groupsOfUnits) != 0;
        for (int i = 0; i < ofOrder.size() && !excludes; i++) {
            excludes = i != place && (ofOrder.get(i).terms().groups() & groups) != 0;
        }
        return excludes;
    }

    private void choose(int from, long groups) {
        int next = from;
        while (next < isChoice.length && !isChoice[next]) {
            next++;
        }
        if (!complete) {
            return;
        }
        if (next == isChoice.length) {
            if (nothingLeftOutForNothing(groups)) {
                add(chosenWorld(groups));
            }
            return;
        }
        long own = ofOrder.get(next).terms().groups();
        if ((own & groups) == 0) {
            chosen[next] = true;
            choose(next + 1, groups | own);
            chosen[next] = false;
        }
        choose(next + 1, groups);
    }

    /** Leaving out is only worth it when it makes room for another one, or when its condition may fail. */
    private boolean nothingLeftOutForNothing(long groups) {
        for (int i = 0; i < isChoice.length; i++) {
            if (isChoice[i] && !chosen[i]) {
                Terms terms = ofOrder.get(i).terms();
                if (!terms.depends() && (terms.groups() & (groups | groupsOfUnits)) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private World chosenWorld(long groups) {
        List<Offer> on = new ArrayList<>();
        for (int i = 0; i < isChoice.length; i++) {
            if (!isChoice[i] || chosen[i]) {
                on.add(ofOrder.get(i));
            }
        }
        return (groups & groupsOfUnits) == 0
                ? new World(ofUnits, ofSets, on)
                : new World(without(ofUnits, groups), without(ofSets, groups), on);
    }

    private static <T extends Offer> List<T> without(List<T> offers, long groups) {
        List<T> lawful = new ArrayList<>();
        for (T offer : offers) {
            if ((offer.terms().groups() & groups) == 0) {
                lawful.add(offer);
            }
        }
        return lawful;
    }

    private void add(World world) {
        if (worlds.size() < MOST_WORLDS) {
            worlds.add(world);
        } else {
            complete = false;
        }
    }
}
