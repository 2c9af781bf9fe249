package io.toonbank.demo.internal;

import io.toonbank.customers.CustomerTiers;
import io.toonbank.customers.SegmentRule;
import io.toonbank.customers.Segments;
import io.toonbank.demo.internal.Retailer.Person;
import io.toonbank.kernel.Translated;
import io.toonbank.loyalty.Points;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderFilter;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.PersonalOffers;
import io.toonbank.pricing.PersonalOffers.GiveOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tiers and segments, an offer for the customers that can sign in, and a point for every euro. */
@DemoComponent
class SeedLoyalty {

    private static final String CURRENCY = "EUR";
    private static final Duration COLLECTING_FOR = Duration.ofDays(60);
    private static final int KNOWN_BY_NAME = 3;
    private static final List<String> TIERS = List.of("brons", "zilver", "goud");
    private static final int EVERY_SO_MANY_SILVER = 5;
    private static final int EVERY_SO_MANY_GOLD = 12;

    private final CustomerTiers tiers;
    private final Segments segments;
    private final PersonalOffers offers;
    private final Points points;
    private final OrderBook orders;

    SeedLoyalty(CustomerTiers tiers, Segments segments, PersonalOffers offers, Points points, OrderBook orders) {
        this.tiers = tiers;
        this.segments = segments;
        this.offers = offers;
        this.points = points;
        this.orders = orders;
    }

    /** Before the promotions, which name them. */
    void groups() {
        List<Translated> titles = List.of(
                Translated.nlEn("Brons", "Bronze"),
                Translated.nlEn("Zilver", "Silver"),
                Translated.nlEn("Goud", "Gold"));
        for (int place = 0; place < TIERS.size(); place++) {
            String code = TIERS.get(place);
            tiers.save(DemoIds.of("tier", code), code, titles.get(place), (place + 1) * 10, null);
        }
        segments.save(
                DemoIds.of("segment", "nieuwsbrief"),
                "nieuwsbrief",
                Translated.nlEn("Leest de nieuwsbrief", "Reads the newsletter"),
                new SegmentRule(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, true,
                        null, null),
                null);
        segments.save(
                DemoIds.of("segment", "klankbord"),
                "klankbord",
                Translated.nlEn("Klankbordgroep", "Sounding board"),
                null,
                null);
    }

    void people(List<Person> people) {
        for (int i = 0; i < people.size(); i++) {
            tiers.assign(SeedCustomers.customerId(people.get(i)), tier(i));
        }
        List<UUID> known = people.stream()
                .limit(KNOWN_BY_NAME)
                .map(SeedCustomers::customerId)
                .toList();
        segments.add(DemoIds.of("segment", "klankbord"), known);
        for (UUID customer : known) {
            var _ = offers.give(new GiveOffer(
                    DemoIds.of("offer", customer.toString()),
                    DemoIds.of("promotion", "voor-jou"),
                    customer,
                    null,
                    null,
                    1));
        }
    }

    private static String tier(int place) {
        if (place % EVERY_SO_MANY_GOLD == 0) {
            return TIERS.getLast();
        }
        return place % EVERY_SO_MANY_SILVER == 0 ? TIERS.get(1) : TIERS.getFirst();
    }

    /** From now on everybody collects; of those who can sign in, the orders of before count too. */
    void collect(List<Person> people, Instant now) {
        points.change(
                true, 1, CURRENCY, now.minus(COLLECTING_FOR), points.rule().version());
        people.stream()
                .limit(KNOWN_BY_NAME)
                .map(SeedCustomers::customerId)
                .forEach(customer -> orders.list(
                                new OrderFilter(null, null, Set.of(), null, customer, null, null),
                                new PageRequest(PageRequest.LIMIT_MAX, null, "-placedAt"))
                        .items()
                        .forEach(order -> points.bringUpToDate(order.id())));
    }
}
