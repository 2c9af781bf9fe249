package io.toonbank.inventory.internal;

import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.inventory.StockCount;
import io.toonbank.inventory.StockCounts;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Quantity;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class Counting implements StockCounts {

    private static final String SUBJECT = "stock count";

    private final CountStore counts;
    private final Facts facts;
    private final Bookings bookings;
    private final Locations locations;
    private final Audit audit;
    private final Clock clock;

    Counting(CountStore counts, Facts facts, Bookings bookings, Locations locations, Audit audit, Clock clock) {
        this.counts = counts;
        this.facts = facts;
        this.bookings = bookings;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public StockCount start(UUID countId, UUID locationId, String note) {
        locations.require(locationId);
        if (counts.insert(countId, locationId, note, clock.instant())) {
            audit.record(SUBJECT, countId, "started", null, Map.of("location", locationId, "note", note));
        }
        StockCount count = require(countId);
        if (!count.locationId().equals(locationId)) {
            throw Refused.because(InventoryRefusal.ID_REUSED).with("id", countId);
        }
        return count;
    }

    @Override
    public StockCount enter(UUID countId, List<Counted> lines) {
        if (lines.isEmpty() || lines.size() > LINES_MAX) {
            throw Refused.because(InventoryRefusal.LINE_COUNT)
                    .with("count", lines.size())
                    .with("max", LINES_MAX);
        }
        Map<UUID, Counted> once = new LinkedHashMap<>();
        for (Counted line : lines) {
            if (line.quantity() < 0 || line.quantity() > Quantity.LINE_MAX) {
                throw Refused.because(KernelRefusal.QUANTITY_OUT_OF_RANGE)
                        .with("quantity", line.quantity())
                        .with("max", Quantity.LINE_MAX);
            }
            once.put(line.variantId(), line);
        }
        if (!counts.lockOpen(countId)) {
            throw closed(countId);
        }
        counts.enter(countId, List.copyOf(once.values()), clock.instant());
        return require(countId);
    }

    @Override
    public StockCount apply(UUID countId) {
        if (!counts.close(countId, StockCount.State.APPLIED, clock.instant())) {
            StockCount count = require(countId);
            if (count.state() == StockCount.State.APPLIED) {
                return count;
            }
            throw closed(countId);
        }
        StockCount count = require(countId);
        Booking booking = new Booking(
                countId,
                Booking.Kind.COUNT,
                count.locationId(),
                null,
                count.note(),
                Fingerprint.of(countId),
                count.lines().size(),
                clock.instant());
        bookings.begin(booking);
        facts.book(count.lines().stream()
                .filter(line -> line.difference() != 0)
                .map(line -> Move.by(
                        line.difference(),
                        booking,
                        line.variantId(),
                        Place.location(count.locationId()),
                        new Place(PlaceKind.ADJUSTMENT, null),
                        MovementReason.COUNTED))
                .toList());
        counts.counted(countId);
        audit.record(
                SUBJECT, countId, "applied", null, Map.of("lines", count.lines().size()));
        return count;
    }

    @Override
    public StockCount cancel(UUID countId) {
        if (counts.close(countId, StockCount.State.CANCELLED, clock.instant())) {
            audit.record(SUBJECT, countId, "cancelled", null, null);
        } else if (require(countId).state() == StockCount.State.APPLIED) {
            throw closed(countId);
        }
        return require(countId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StockCount> find(UUID countId) {
        return counts.find(countId);
    }

    @Override
    public void askFor(UUID locationId, Collection<UUID> variantIds, String note) {
        locations.require(locationId);
        counts.askFor(locationId, variantIds, note, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Asked> asked(Collection<UUID> locationIds) {
        return counts.asked(locationIds);
    }

    @Override
    public void forget(UUID locationId, UUID variantId) {
        if (counts.forget(locationId, variantId)) {
            audit.record("location", locationId, "recount-dropped", Map.of("variant", variantId), null);
        }
    }

    private StockCount require(UUID countId) {
        return counts.find(countId)
                .orElseThrow(
                        () -> Refused.because(InventoryRefusal.NO_SUCH_COUNT).with("countId", countId));
    }

    private Refused closed(UUID countId) {
        require(countId);
        return Refused.because(InventoryRefusal.COUNT_CLOSED).with("countId", countId);
    }
}
