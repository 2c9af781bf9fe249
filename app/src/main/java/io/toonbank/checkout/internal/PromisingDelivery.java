package io.toonbank.checkout.internal;

import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.Backorders.Later;
import io.toonbank.orders.OrderPromise;
import io.toonbank.sourcing.DeliveryPromises;
import io.toonbank.sourcing.DeliveryPromises.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When all goods of a purchase are there. What is sold before it is there begins its journey on the day it can leave the location
 * where it arrives; the whole is promised for when its last part comes.
 */
@Component
class PromisingDelivery {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final DeliveryPromises promises;
    private final Backorders backorders;

    PromisingDelivery(DeliveryPromises promises, Backorders backorders) {
        this.promises = promises;
        this.backorders = backorders;
    }

    /** @param missing what can be had neither now nor later */
    record Shipped(List<UUID> missing, @Nullable OrderPromise promise) {}

    /** @param shippers locations that may send */
    Shipped shipped(Asked asked, Set<UUID> shippers) {
        Map<UUID, Long> lacking = lacking(asked, shippers::contains);
        if (lacking.isEmpty()) {
            return new Shipped(List.of(), promises.promise(asked).orElse(null));
        }
        Map<UUID, Later> later = backorders.later(asked.channelId(), lacking);
        List<UUID> missing = lacking.keySet().stream()
                .filter(variant -> {
                    Later one = later.get(variant);
                    return one == null || !one.whole() || !shippers.contains(one.locationId());
                })
                .toList();
        if (!missing.isEmpty()) {
            return new Shipped(missing, null);
        }
        Asked now = now(asked, lacking);
        OrderPromise first =
                now.wanted().isEmpty() ? null : promises.promise(now).orElse(null);
        OrderPromise last = promises.promise(then(asked, later)).orElse(null);
        return new Shipped(List.of(), now.wanted().isEmpty() ? last : latest(first, last));
    }

    /** By store; those where not everything can be collected are left out. */
    Map<UUID, OrderPromise> collected(Asked asked, Collection<UUID> stores) {
        Map<UUID, Long> lacking = lacking(asked, _ -> true);
        if (lacking.isEmpty()) {
            return promises.promisesAt(asked, stores);
        }
        Map<UUID, Later> later = backorders.later(asked.channelId(), lacking);
        boolean all = later.keySet().containsAll(lacking.keySet())
                && later.values().stream().allMatch(Later::whole);
        if (!all) {
            return Map.of();
        }
        Asked now = now(asked, lacking);
        Map<UUID, OrderPromise> last = promises.promisesAt(then(asked, later), stores);
        if (now.wanted().isEmpty()) {
            return last;
        }
        Map<UUID, OrderPromise> both = new LinkedHashMap<>();
        promises.promisesAt(now, stores).forEach((store, first) -> {
            OrderPromise whole = latest(first, last.get(store));
            if (whole != null) {
                both.put(store, whole);
            }
        });
        return both;
    }

    private static Map<UUID, Long> lacking(Asked asked, Predicate<UUID> usable) {
        Map<UUID, Long> lacking = new LinkedHashMap<>();
        asked.wanted().forEach((variant, pieces) -> {
            long free = asked.available().getOrDefault(variant, Map.of()).entrySet().stream()
                    .filter(place -> usable.test(place.getKey()))
                    .mapToLong(place -> Math.max(0, place.getValue()))
                    .sum();
            if (free < pieces) {
                lacking.put(variant, pieces - free);
            }
        });
        return lacking;
    }

    private static Asked now(Asked asked, Map<UUID, Long> lacking) {
        Map<UUID, Long> wanted = new LinkedHashMap<>();
        asked.wanted().forEach((variant, pieces) -> {
            long there = pieces - lacking.getOrDefault(variant, 0L);
            if (there > 0) {
                wanted.put(variant, there);
            }
        });
        return with(asked, asked.moment(), wanted, asked.available());
    }

    private static Asked then(Asked asked, Map<UUID, Later> later) {
        LocalDate on =
                later.values().stream().map(Later::on).max(LocalDate::compareTo).orElseThrow();
        Map<UUID, Long> wanted = new HashMap<>();
        Map<UUID, Map<UUID, Long>> arrived = new HashMap<>();
        later.forEach((variant, one) -> {
            wanted.put(variant, (long) one.pieces());
            arrived.put(variant, Map.of(one.locationId(), (long) one.pieces()));
        });
        return with(asked, on.atStartOfDay(ZONE).toInstant(), wanted, arrived);
    }

    private static Asked with(
            Asked asked, Instant moment, Map<UUID, Long> wanted, Map<UUID, Map<UUID, Long>> available) {
        return new Asked(
                asked.channelId(),
                asked.way(),
                asked.method(),
                asked.collectAt(),
                asked.destination(),
                moment,
                wanted,
                available);
    }

    /** Nobody can tell when the whole is there where nobody can tell it of a part. */
    private static @Nullable OrderPromise latest(@Nullable OrderPromise first, @Nullable OrderPromise last) {
        if (first == null || last == null) {
            return null;
        }
        return first.until().isAfter(last.until()) ? first : last;
    }
}
