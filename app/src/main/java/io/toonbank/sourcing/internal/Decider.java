package io.toonbank.sourcing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.network.Locations;
import io.toonbank.sourcing.Decision;
import io.toonbank.sourcing.Decision.Plan;
import io.toonbank.sourcing.Decision.Reason;
import io.toonbank.sourcing.Sourcing.Demand;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Sourced;
import io.toonbank.sourcing.Sourcing.Supply;
import io.toonbank.sourcing.engine.SourcingAnswer;
import io.toonbank.sourcing.engine.SourcingEngine;
import io.toonbank.sourcing.engine.SourcingQuestion;
import io.toonbank.sourcing.engine.SourcingQuestion.Line;
import io.toonbank.sourcing.engine.SourcingQuestion.Place;
import io.toonbank.sourcing.engine.SourcingQuestion.Rules;
import io.toonbank.sourcing.engine.SourcingQuestion.Stock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the engine with what the strategy says things cost. Nothing here waits or is remembered. */
@Component
class Decider {

    /** A bound on the search where a shopper waits; most questions take a hundredth. */
    static final int STEPS_AT_CHECKOUT = 300_000;

    /** A variant of which nobody wrote down the weight. */
    private static final int GRAMS_UNKNOWN = 500;

    private static final int OTHERS = 3;

    private final Variants variants;
    private final Locations locations;

    Decider(Variants variants, Locations locations) {
        this.variants = variants;
        this.locations = locations;
    }

    Sourced decide(Setup setup, Question question, Reason reason, int stepsMax) {
        if (question.demands().isEmpty()) {
            return new Sourced.Found(List.of(), nothing(setup, question, reason));
        }
        return decide(ask(setup, question), reason, stepsMax);
    }

    Sourced decide(Asked asked, Reason reason, int stepsMax) {
        SourcingAnswer answer = SourcingEngine.solve(engineQuestion(asked, stepsMax));
        return switch (answer) {
            case SourcingAnswer.Found found -> found(asked, found, reason);
            case SourcingAnswer.TooLittle few ->
                new Sourced.Short(few.lineIds().stream().map(UUID::fromString).toList());
            case SourcingAnswer.TooScattered _ ->
                new Sourced.Short(List.copyOf(asked.wanted().keySet()));
        };
    }

    /** Units of each variant that all locations that may supply the order have together. */
    Map<UUID, Long> reachable(Setup setup, Question question) {
        List<Offer> offers = new Offers(setup, locations, question).all();
        Map<UUID, Long> reachable = new LinkedHashMap<>();
        question.available()
                .forEach((variant, places) -> reachable.put(
                        variant,
                        offers.stream()
                                .mapToLong(offer -> Math.max(
                                        0, places.getOrDefault(offer.location().id(), 0L)))
                                .sum()));
        return reachable;
    }

    /**
     * A question with what it costs where.
     *
     * @param wanted units by variant: equal variants of several lines are one to the engine
     * @param promised the day the goods must be there
     */
    record Asked(
            Setup setup,
            Question question,
            Map<UUID, Integer> wanted,
            Map<UUID, Integer> grams,
            Offers reach,
            List<Offer> offers,
            LocalDate promised,
            UnitCosts units) {

        /** The same with another promise, to hold two plans against one. */
        Asked promised(LocalDate day) {
            return new Asked(setup, question, wanted, grams, reach, offers, day, units);
        }

        /** What a location would cost, whether it may supply or not; null where nothing goes from there. */
        @Nullable
        Offer offer(UUID locationId) {
            for (Offer offer : offers) {
                if (offer.location().id().equals(locationId)) {
                    return offer;
                }
            }
            return reach.whatever(locationId);
        }

        long free(UUID variantId, UUID locationId) {
            return question.available().getOrDefault(variantId, Map.of()).getOrDefault(locationId, 0L);
        }
    }

    Asked ask(Setup setup, Question question) {
        Map<UUID, Integer> wanted = new LinkedHashMap<>();
        question.demands().forEach(demand -> wanted.merge(demand.variantId(), demand.quantity(), Math::addExact));
        Map<UUID, Variant> known = variants.find(wanted.keySet());
        Map<UUID, Integer> grams = new LinkedHashMap<>();
        wanted.keySet().forEach(variant -> grams.put(variant, grams(known.get(variant))));
        Offers reach = new Offers(setup, locations, question);
        List<Offer> offers = reach.all();
        return new Asked(
                setup,
                question,
                wanted,
                grams,
                reach,
                offers,
                promised(question, offers),
                new UnitCosts(setup, question.moment()));
    }

    /** Without a promise the fastest location sets the day. */
    private static LocalDate promised(Question question, List<Offer> offers) {
        var promise = question.promise();
        return promise != null
                ? promise.latest()
                : offers.stream().map(Offer::arrives).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    private static int grams(@Nullable Variant variant) {
        if (variant == null) {
            return GRAMS_UNKNOWN;
        }
        if (variant.soldByMeasure()) {
            return 1;
        }
        Integer grams = variant.weightGrams();
        return grams == null ? GRAMS_UNKNOWN : grams;
    }

    private static SourcingQuestion engineQuestion(Asked asked, int stepsMax) {
        Setup setup = asked.setup();
        List<Line> lines = new ArrayList<>();
        asked.wanted()
                .forEach((variant, quantity) -> lines.add(new Line(
                        variant.toString(),
                        quantity,
                        asked.grams().getOrDefault(variant, GRAMS_UNKNOWN),
                        setup.form.linesTogether())));
        List<Place> places = new ArrayList<>();
        for (Offer offer : asked.offers()) {
            List<Stock> stock = new ArrayList<>(lines.size());
            asked.wanted().keySet().forEach(variant -> stock.add(stock(asked, offer, variant)));
            places.add(new Place(
                    offer.location().id().toString(),
                    offer.distance() + offer.preference() + offer.lateness(asked.promised()),
                    offer.parcels(),
                    offer.lineHandling(),
                    offer.capacity(),
                    stock));
        }
        var channel = setup.channel(asked.question().channelId());
        Integer own = channel == null ? null : channel.placesMax();
        return new SourcingQuestion(
                lines, places, new Rules(own == null ? setup.form.placesMax() : own, stepsMax, OTHERS));
    }

    private static Stock stock(Asked asked, Offer offer, UUID variant) {
        UUID location = offer.location().id();
        long free = asked.free(variant, location);
        if (free <= 0) {
            return Stock.NONE;
        }
        UnitCosts units = asked.units();
        return new Stock(
                (int) Math.min(Integer.MAX_VALUE, free),
                units.steps(units.bounds(variant, location, free), free, offer.labour()));
    }

    private static Sourced found(Asked asked, SourcingAnswer.Found found, Reason reason) {
        Plan chosen = plan(asked, found.plan());
        var decision = new Decision(
                Ids.next(),
                asked.question().orderId(),
                reason,
                null,
                asked.question().moment(),
                asked.question().currency(),
                asked.setup().number,
                found.provenCheapest(),
                found.lowerBound(),
                found.steps(),
                chosen,
                found.others().stream().map(other -> plan(asked, other)).toList());
        return new Sourced.Found(chosen.supplies(), decision);
    }

    private static Plan plan(Asked asked, SourcingAnswer.Plan plan) {
        return PlanCosts.of(asked, supplies(asked.question().demands(), plan));
    }

    /** Parts are of variants; lines of the same variant share them, first come first served. */
    private static List<Supply> supplies(List<Demand> demands, SourcingAnswer.Plan plan) {
        Map<UUID, List<long[]>> left = new LinkedHashMap<>();
        List<UUID> places = new ArrayList<>();
        plan.parts().forEach(part -> {
            left.computeIfAbsent(UUID.fromString(part.lineId()), _ -> new ArrayList<>())
                    .add(new long[] {places.size(), part.quantity()});
            places.add(UUID.fromString(part.placeId()));
        });
        List<Supply> supplies = new ArrayList<>();
        for (Demand demand : demands) {
            int open = demand.quantity();
            for (long[] part : left.getOrDefault(demand.variantId(), List.of())) {
                int taken = (int) Math.min(open, part[1]);
                if (taken > 0) {
                    supplies.add(new Supply(demand.lineId(), demand.variantId(), places.get((int) part[0]), taken));
                    part[1] -= taken;
                    open -= taken;
                }
            }
        }
        return supplies;
    }

    private static Decision nothing(Setup setup, Question question, Reason reason) {
        return new Decision(
                Ids.next(),
                question.orderId(),
                reason,
                null,
                question.moment(),
                question.currency(),
                setup.number,
                true,
                0,
                0,
                new Plan(List.of(), Map.of()),
                List.of());
    }
}
