package io.toonbank.sourcing.internal;

import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.sourcing.Carriers;
import io.toonbank.sourcing.Carriers.Zone;
import io.toonbank.sourcing.Decision.CostKind;
import io.toonbank.sourcing.Sourcing.Destination;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Way;
import io.toonbank.sourcing.StrategyForm.ChannelRule;
import io.toonbank.sourcing.StrategyForm.LocationRule;
import io.toonbank.sourcing.engine.RateCard;
import io.toonbank.sourcing.internal.Setup.Route;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which locations may supply an order, and at what cost; the preferred one first. */
final class Offers {

    /** A location takes work for so many days ahead, where it has a daily capacity. */
    private static final int DAYS_AHEAD = 5;

    private static final int NO_BOUND = 1_000_000_000;

    /** Goods that go nowhere weigh on no carrier. */
    private static final RateCard NOTHING = RateCard.flat(Integer.MAX_VALUE, 0);

    private final Setup setup;
    private final Locations locations;
    private final Question question;
    private final Map<ZoneId, LocalDateTime> now = new HashMap<>();
    private final Destination destination;
    private final Postcodes.@Nullable Point to;
    private final @Nullable Route route;
    private final @Nullable ChannelRule channel;

    Offers(Setup setup, Locations locations, Question question) {
        this.setup = setup;
        this.locations = locations;
        this.question = question;
        this.destination = destination(locations, question);
        this.to = point(locations, question, destination);
        String method = question.way() == Way.COLLECT ? Carriers.TO_STORE : question.method();
        this.route = setup.route(method, destination);
        this.channel = setup.channel(question.channelId());
    }

    private static Destination destination(Locations locations, Question question) {
        Location store = store(locations, question);
        return store == null
                ? question.destination()
                : new Destination(store.address().country(), store.address().postcode());
    }

    private static Postcodes.@Nullable Point point(Locations locations, Question question, Destination destination) {
        Location store = store(locations, question);
        return store == null ? Postcodes.of(destination) : Postcodes.of(store);
    }

    private static @Nullable Location store(Locations locations, Question question) {
        UUID collectAt = question.collectAt();
        return question.way() == Way.COLLECT && collectAt != null
                ? locations.find(collectAt).orElse(null)
                : null;
    }

    /** Of locations that have any of it. */
    List<Offer> all() {
        List<Offer> offers = new ArrayList<>();
        for (UUID id : having()) {
            Location location = locations.find(id).orElse(null);
            Offer offer = location == null ? null : of(location);
            if (offer != null) {
                offers.add(offer);
            }
        }
        return offers;
    }

    private Set<UUID> having() {
        Set<UUID> having = new LinkedHashSet<>();
        question.available()
                .values()
                .forEach(places -> places.forEach((location, free) -> {
                    if (free > 0) {
                        having.add(location);
                    }
                }));
        return having;
    }

    /** What tells one group of stores from another: goods for them travel alike. */
    record Reach(String country, @Nullable Zone zone) {}

    Reach reach() {
        return new Reach(destination.country(), route == null ? null : route.zone());
    }

    /** Locations that could send goods to the store of the question, or to any store of its zone. */
    List<Offer> senders() {
        List<Offer> senders = new ArrayList<>();
        for (UUID id : having()) {
            Location location = locations.find(id).orElse(null);
            if (location != null && route != null && maySend(location)) {
                senders.add(sent(location, route, setup.rule(id)));
            }
        }
        return senders;
    }

    private @Nullable Offer of(Location location) {
        if (location.id().equals(question.collectAt())) {
            return location.can(Capability.COLLECT) ? fromTheShelf(location) : null;
        }
        return maySend(location) && route != null ? sent(location, route, setup.rule(location.id())) : null;
    }

    /** Whether it may or not: for plans that somebody else made. */
    @Nullable
    Offer whatever(UUID locationId) {
        Location location = locations.find(locationId).orElse(null);
        if (location == null) {
            return null;
        }
        if (locationId.equals(question.collectAt())) {
            return fromTheShelf(location);
        }
        return route == null ? null : sent(location, route, setup.rule(locationId));
    }

    private boolean maySend(Location location) {
        boolean travels = question.way() == Way.SHIP || setup.form.shipToStore();
        LocationRule rule = setup.rule(location.id());
        return travels
                && location.can(Capability.SHIP)
                && (rule == null || rule.supplies())
                && (channel == null || !channel.excluded().contains(location.id()));
    }

    private Offer fromTheShelf(Location store) {
        LocalDateTime moment = at(store.zone());
        LocalDateTime ready = setup.ready(store, moment);
        LocalDate day = ready == null ? moment.toLocalDate() : ready.toLocalDate();
        return new Offer(
                store,
                NOTHING,
                NOTHING.plusPerParcel(setup.mills(CostKind.HANDLING, setup.form.parcelHandling())),
                0,
                0,
                setup.mills(CostKind.LATENESS, setup.form.latenessPerDay()),
                setup.mills(CostKind.HANDLING, setup.form.lineHandling()),
                setup.labour(store.id()),
                day,
                day,
                NO_BOUND);
    }

    private Offer sent(Location location, Route by, @Nullable LocationRule rule) {
        boolean preferred = channel != null && channel.preferred().contains(location.id());
        int kilometres = preferred ? 0 : Postcodes.kilometres(Postcodes.of(location), to);
        LocalDate leaves = setup.leaves(location, by.service(), at(location.zone()));
        return new Offer(
                location,
                by.tariff().carriage(),
                by.tariff().full(),
                setup.mills(CostKind.DISTANCE, kilometres * setup.form.perHundredKilometres()) / 100,
                preferred || rule == null ? 0 : setup.mills(CostKind.PREFERENCE, rule.disfavour()),
                setup.mills(CostKind.LATENESS, setup.form.latenessPerDay()),
                setup.mills(CostKind.HANDLING, setup.form.lineHandling()),
                setup.labour(location.id()),
                setup.arrives(
                        by.service(), destination.country(), leaves, by.zone().daysMin()),
                setup.arrives(
                        by.service(), destination.country(), leaves, by.zone().daysMax()),
                capacity(location.id()));
    }

    private int capacity(UUID locationId) {
        int perDay = setup.capacityPerDay(locationId);
        return perDay == 0
                ? NO_BOUND
                : (int) Math.max(0, Math.min(NO_BOUND, (long) perDay * DAYS_AHEAD - setup.waiting(locationId)));
    }

    private LocalDateTime at(ZoneId zone) {
        return now.computeIfAbsent(zone, there -> LocalDateTime.ofInstant(question.moment(), there));
    }
}
