package io.toonbank.network.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.NetworkRefusal;
import io.toonbank.network.SalesChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The network in memory. A few hundred rows that every cart, quote and page asks for, so they are read whole: after each
 * change made here, and when the revision in the database, looked at every {@link #LOOK_EVERY}, says that another process
 * changed something. While the database is away the last known network answers.
 */
@Component
class NetworkMemory implements Locations {

    static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(NetworkMemory.class);

    private final NetworkStore store;
    private final AtomicLong lookedAt = new AtomicLong();
    /** Rises with every change made here: what was read before one is not kept after it. */
    private final AtomicLong forgotten = new AtomicLong();

    private volatile @Nullable Snapshot snapshot;

    NetworkMemory(NetworkStore store) {
        this.store = store;
    }

    @Override
    public Location require(UUID id) {
        return find(id).orElseThrow(() -> Refused.because(NetworkRefusal.NO_SUCH_LOCATION));
    }

    @Override
    public Optional<Location> find(UUID id) {
        Location known = current().locations().get(id);
        return Optional.ofNullable(known == null ? refreshed().locations().get(id) : known);
    }

    @Override
    public Optional<Location> byCode(String code) {
        Optional<Location> known =
                first(current().locationsByCode(), location -> location.code().equals(code));
        return known.isPresent()
                ? known
                : first(
                        refreshed().locationsByCode(),
                        location -> location.code().equals(code));
    }

    @Override
    public List<Location> all() {
        return current().locationsByCode();
    }

    Optional<SalesChannel> channel(UUID id) {
        SalesChannel known = current().channels().get(id);
        return Optional.ofNullable(known == null ? refreshed().channels().get(id) : known);
    }

    Optional<SalesChannel> channelByCode(String code) {
        return first(current().channelsByCode(), channel -> channel.code().equals(code));
    }

    List<SalesChannel> channels() {
        return current().channelsByCode();
    }

    List<Location> suppliersOf(UUID channelId) {
        return current().supplying().getOrDefault(channelId, List.of());
    }

    /** Every location that supplies a channel, inactive ones too. */
    List<UUID> supplierIds(UUID channelId) {
        return current().suppliers().getOrDefault(channelId, List.of());
    }

    /** The channels a location supplies. */
    List<UUID> suppliedBy(UUID locationId) {
        return current().suppliers().entrySet().stream()
                .filter(entry -> entry.getValue().contains(locationId))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Something changed here: whoever asks next reads again. */
    void forget() {
        synchronized (this) {
            forgotten.incrementAndGet();
            snapshot = null;
        }
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        if (known == null) {
            return load();
        }
        long last = lookedAt.get();
        long now = System.nanoTime();
        if (now - last > LOOK_EVERY.toNanos() && lookedAt.compareAndSet(last, now)) {
            return refreshed();
        }
        return known;
    }

    /** The snapshot, read again if the database has another revision. */
    private Snapshot refreshed() {
        Snapshot known = snapshot;
        if (known == null) {
            return load();
        }
        try {
            if (store.revision() != known.revision()) {
                return load();
            }
        } catch (DataAccessException away) {
            LOG.warn("The network is answered from memory: {}", away.getMessage());
        }
        return known;
    }

    private Snapshot load() {
        long before = forgotten.get();
        Snapshot read = store.read();
        synchronized (this) {
            if (forgotten.get() == before) {
                snapshot = read;
                lookedAt.set(System.nanoTime());
            }
        }
        return read;
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
