package io.toonbank.sourcing.internal;

import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.OrderPromise;
import io.toonbank.orders.OrderPromise.Kind;
import io.toonbank.sourcing.DeliveryPromises;
import io.toonbank.sourcing.Sourcing.Question;
import io.toonbank.sourcing.Sourcing.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Promises the day by which the fastest locations that have the goods can bring them. The plan that is chosen later may be a cheaper
 * one; what it brings after this day costs it the strategy's lateness.
 */
@Component
class Promising implements DeliveryPromises {

    /** By then what travels to a store has come in. */
    private static final LocalTime ARRIVES_IN_STORE = LocalTime.NOON;

    private static final String CURRENCY_UNUSED = "";
    private static final UUID NO_ORDER = new UUID(0, 0);

    private final SetupMemory memory;
    private final Locations locations;

    Promising(SetupMemory memory, Locations locations) {
        this.memory = memory;
        this.locations = locations;
    }

    @Override
    public Optional<OrderPromise> promise(Asked asked) {
        if (asked.way() == Way.COLLECT) {
            UUID store = asked.collectAt();
            return store == null
                    ? Optional.empty()
                    : Optional.ofNullable(promisesAt(asked, List.of(store)).get(store));
        }
        List<Offer> offers = fastestFirst(offers(asked, null).all());
        Offer last = null;
        for (var variant : asked.wanted().entrySet()) {
            Offer needed = lastNeeded(offers, variant.getValue(), free(asked, variant.getKey()), null);
            if (needed == null) {
                return Optional.empty();
            }
            last = later(last, needed);
        }
        return Optional.ofNullable(last).map(Promising::delivered);
    }

    @Override
    public Map<UUID, OrderPromise> promisesAt(Asked asked, Collection<UUID> stores) {
        Setup setup = memory.current();
        Map<Offers.Reach, List<Offer>> senders = new HashMap<>();
        Map<UUID, OrderPromise> promises = new LinkedHashMap<>();
        for (UUID id : stores) {
            Location store = locations.find(id).orElse(null);
            if (store != null && store.can(Capability.COLLECT)) {
                at(setup, store, asked, senders).ifPresent(promise -> promises.put(id, promise));
            }
        }
        return promises;
    }

    private Optional<OrderPromise> at(
            Setup setup, Location store, Asked asked, Map<Offers.Reach, List<Offer>> senders) {
        Offer last = null;
        for (var variant : asked.wanted().entrySet()) {
            Map<UUID, Long> free = free(asked, variant.getKey());
            long missing = variant.getValue() - Math.max(0, free.getOrDefault(store.id(), 0L));
            if (missing > 0) {
                Offers offers = offers(asked, store.id());
                List<Offer> fastest = senders.computeIfAbsent(offers.reach(), _ -> fastestFirst(offers.senders()));
                Offer needed = lastNeeded(fastest, missing, free, store.id());
                if (needed == null) {
                    return Optional.empty();
                }
                last = later(last, needed);
            }
        }
        return collected(setup, store, asked.moment(), last);
    }

    private static Offer later(@Nullable Offer one, Offer other) {
        return one == null || other.arrives().isAfter(one.arrives()) ? other : one;
    }

    private static List<Offer> fastestFirst(List<Offer> offers) {
        return offers.stream().sorted(Comparator.comparing(Offer::arrives)).toList();
    }

    private static Map<UUID, Long> free(Asked asked, UUID variantId) {
        return asked.available().getOrDefault(variantId, Map.of());
    }

    private Offers offers(Asked asked, @Nullable UUID collectAt) {
        return new Offers(
                memory.current(),
                locations,
                new Question(
                        NO_ORDER,
                        asked.channelId(),
                        asked.way(),
                        asked.method(),
                        collectAt,
                        asked.destination(),
                        CURRENCY_UNUSED,
                        asked.moment(),
                        null,
                        List.of(),
                        asked.available()));
    }

    /** Of the fastest locations that have so many together, the slowest; the offers come fastest first. */
    private static @Nullable Offer lastNeeded(
            List<Offer> offers, long wanted, Map<UUID, Long> free, @Nullable UUID except) {
        long left = wanted;
        for (Offer offer : offers) {
            UUID location = offer.location().id();
            left -= location.equals(except) ? 0 : Math.max(0, free.getOrDefault(location, 0L));
            if (left <= 0) {
                return offer;
            }
        }
        return null;
    }

    private static OrderPromise delivered(Offer last) {
        Instant until =
                last.arrives().plusDays(1).atStartOfDay(last.location().zone()).toInstant();
        return new OrderPromise(Kind.DELIVERED, last.earliest(), last.arrives(), until);
    }

    private static Optional<OrderPromise> collected(
            Setup setup, Location store, Instant moment, @Nullable Offer travelling) {
        ZoneId zone = store.zone();
        if (travelling == null) {
            LocalDateTime ready = setup.ready(store, LocalDateTime.ofInstant(moment, zone));
            return Optional.ofNullable(ready).map(time -> collection(Kind.COLLECT_FROM_SHELF, time, time, zone));
        }
        LocalDateTime first = ready(setup, store, travelling.earliest());
        LocalDateTime last = ready(setup, store, travelling.arrives());
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(collection(Kind.COLLECT_AFTER_TRANSFER, first, last, zone));
    }

    private static @Nullable LocalDateTime ready(Setup setup, Location store, LocalDate arrives) {
        return setup.ready(store, arrives.atTime(ARRIVES_IN_STORE));
    }

    private static OrderPromise collection(Kind kind, LocalDateTime first, LocalDateTime last, ZoneId zone) {
        return new OrderPromise(
                kind, first.toLocalDate(), last.toLocalDate(), last.atZone(zone).toInstant());
    }
}
