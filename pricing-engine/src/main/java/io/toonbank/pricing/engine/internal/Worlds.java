package io.toonbank.pricing.engine.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists the choices about the whole order: which promotion stands alone, or none of those; and of the promotions on the order, gifts and
 * delivery, those that exclude others or depend on what the rest leaves to pay, which are on.
 */
final class Worlds {
    private static final int MOST_WORLDS = 256;

    private final List<World> worlds = new ArrayList<>();
    private boolean complete = true;

    boolean complete() {
        return complete;
    }

    /** Offers in the stated order; earlier worlds have the earlier promotions. */
    List<World> list(List<Offer> offers) {
        List<Offer> together = new ArrayList<>();
        for (Offer offer : offers) {
            if (!offer.terms().alone()) {
                together.add(offer);
            }
        }
        List<Offer> choices = new ArrayList<>();
        for (Offer offer : together) {
            if (offer.ofOrder() && (offer.terms().depends() || excludesAny(offer, together))) {
                choices.add(offer);
            }
        }
        choose(together, choices, 0, new ArrayList<>());
        for (Offer offer : offers) {
            if (offer.terms().alone()) {
                add(List.of(offer));
            }
        }
        return worlds;
    }

    private void choose(List<Offer> together, List<Offer> choices, int from, List<Offer> chosen) {
        if (from == choices.size()) {
            if (nothingLeftOutForNothing(together, choices, chosen)) {
                add(lawful(together, choices, chosen));
            }
            return;
        }
        Offer next = choices.get(from);
        if (!excludesAny(next, chosen)) {
            chosen.add(next);
            choose(together, choices, from + 1, chosen);
            chosen.removeLast();
        }
        choose(together, choices, from + 1, chosen);
    }

    /** Leaving out is only worth it when it makes room for another one, or when its condition may fail. */
    private static boolean nothingLeftOutForNothing(List<Offer> together, List<Offer> choices, List<Offer> chosen) {
        for (int i = 0; i < choices.size(); i++) {
            Offer offer = choices.get(i);
            if (!chosen.contains(offer) && !offer.terms().depends() && !excludesAny(offer, chosen) && !excludesUnits(offer, together)) {
                return false;
            }
        }
        return true;
    }

    private static boolean excludesUnits(Offer offer, List<Offer> together) {
        for (int i = 0; i < together.size(); i++) {
            Offer other = together.get(i);
            if (!other.ofOrder() && !(other instanceof Offer.PointsOffer) && other.terms().excludes(offer.terms())) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Offer> offers) {
        if (worlds.size() < MOST_WORLDS) {
            worlds.add(World.of(offers));
        } else {
            complete = false;
        }
    }

    private static List<Offer> lawful(List<Offer> together, List<Offer> choices, List<Offer> chosen) {
        List<Offer> lawful = new ArrayList<>();
        for (Offer offer : together) {
            if (choices.contains(offer) ? chosen.contains(offer) : !excludesAny(offer, chosen)) {
                lawful.add(offer);
            }
        }
        return lawful;
    }

    /** Points are left out: they are given for what is paid, after everything else has been chosen. */
    private static boolean excludesAny(Offer offer, List<Offer> others) {
        for (int i = 0; i < others.size(); i++) {
            Offer other = others.get(i);
            if (other != offer && !(other instanceof Offer.PointsOffer) && other.terms().excludes(offer.terms())) {
                return true;
            }
        }
        return false;
    }
}
