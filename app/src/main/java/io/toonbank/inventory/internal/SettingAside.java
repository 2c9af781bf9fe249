package io.toonbank.inventory.internal;

import io.toonbank.inventory.Disposition;
import io.toonbank.inventory.GoodsSetAside;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.inventory.StockLine;
import io.toonbank.inventory.StockTransfers;
import io.toonbank.inventory.TakenBack;
import io.toonbank.inventory.internal.SetAsideStore.Key;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what customers bring back, each piece where it goes, and decides later about what was set aside. */
@Component
@Transactional
class SettingAside implements GoodsSetAside {

    private final Facts facts;
    private final Bookings bookings;
    private final SetAsideStore store;
    private final StockTransfers transfers;
    private final Locations locations;
    private final Audit audit;
    private final Clock clock;

    SettingAside(
            Facts facts,
            Bookings bookings,
            SetAsideStore store,
            StockTransfers transfers,
            Locations locations,
            Audit audit,
            Clock clock) {
        this.facts = facts;
        this.bookings = bookings;
        this.store = store;
        this.transfers = transfers;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    void takeBack(TakenBack goods) {
        locations.require(goods.locationId());
        Booking booking = new Booking(
                goods.id(),
                Booking.Kind.TAKE_BACK,
                goods.locationId(),
                null,
                goods.reference(),
                Fingerprint.of(List.of(goods.locationId(), goods.lines())),
                goods.lines().size(),
                goods.at());
        if (!bookings.begin(booking)) {
            return;
        }
        Place customer = new Place(PlaceKind.CUSTOMER, goods.orderId());
        SortedMap<Key, Long> aside = new TreeMap<>();
        for (TakenBack.Line line : goods.lines()) {
            if (line.disposition().setAside()) {
                aside.merge(new Key(line.variantId(), line.disposition()), (long) line.quantity(), Math::addExact);
            }
        }
        store.add(goods.locationId(), aside);
        facts.book(goods.lines().stream()
                .map(line -> new Move(
                        booking,
                        line.variantId(),
                        customer,
                        goesTo(line.disposition(), goods.locationId()),
                        line.quantity(),
                        MovementReason.TAKEN_BACK))
                .toList());
        audit.record("stock receipt", goods.id(), "taken-back", null, Map.of("lines", goods.lines()));
    }

    private static Place goesTo(Disposition disposition, UUID locationId) {
        return switch (disposition) {
            case BACK_TO_SALE -> Place.location(locationId);
            case SCRAP -> new Place(PlaceKind.SCRAP, null);
            case QUARANTINE, TO_SUPPLIER, TO_WAREHOUSE -> new Place(PlaceKind.SET_ASIDE, locationId);
        };
    }

    @Override
    @Transactional(readOnly = true)
    public List<SetAsideLevel> at(UUID locationId) {
        return store.at(locationId);
    }

    @Override
    public void move(MoveSetAside request) {
        locations.require(request.locationId());
        boolean transfer = request.to() == To.WAREHOUSE;
        if (transfer != (request.warehouseId() != null)) {
            throw Refused.because(InventoryRefusal.WRONG_DESTINATION).at("/warehouseId");
        }
        Booking booking = new Booking(
                transfer ? released(request.id()) : request.id(),
                Booking.Kind.SET_ASIDE_MOVED,
                request.locationId(),
                request.to().name(),
                request.note(),
                Fingerprint.of(List.of(request.locationId(), request.to(), request.lines())),
                request.lines().size(),
                clock.instant());
        if (!bookings.begin(booking)) {
            return;
        }
        store.take(request.locationId(), sums(request.lines()));
        Place here = new Place(PlaceKind.SET_ASIDE, request.locationId());
        facts.book(request.lines().stream()
                .map(line -> new Move(
                        booking,
                        line.variantId(),
                        here,
                        goesTo(request.to(), request.locationId()),
                        line.quantity(),
                        reason(request.to())))
                .toList());
        if (request.warehouseId() != null) {
            send(request, request.warehouseId());
        }
        audit.record(
                "stock set aside",
                request.id(),
                "moved",
                null,
                Map.of("location", request.locationId(), "to", request.to(), "lines", request.lines()),
                request.note());
    }

    /** Through the location's stock and out of it in one transaction, so that a transfer is a transfer and nobody sees them for sale. */
    private void send(MoveSetAside request, UUID warehouseId) {
        List<StockLine> lines = request.lines().stream()
                .map(line -> new StockLine(line.variantId(), line.quantity()))
                .toList();
        var _ = transfers.request(request.id(), request.locationId(), warehouseId, request.note(), lines);
        var _ = transfers.ship(request.id(), lines);
    }

    private static Place goesTo(To to, UUID locationId) {
        return switch (to) {
            case SALE, WAREHOUSE -> Place.location(locationId);
            case SCRAP -> new Place(PlaceKind.SCRAP, null);
            case SUPPLIER -> new Place(PlaceKind.SUPPLIER, null);
        };
    }

    private static MovementReason reason(To to) {
        return switch (to) {
            case SALE, WAREHOUSE -> MovementReason.RELEASED;
            case SCRAP -> MovementReason.DAMAGED;
            case SUPPLIER -> MovementReason.SENT_BACK;
        };
    }

    private static SortedMap<Key, Long> sums(List<Line> lines) {
        SortedMap<Key, Long> sums = new TreeMap<>();
        lines.forEach(
                line -> sums.merge(new Key(line.variantId(), line.purpose()), (long) line.quantity(), Math::addExact));
        return sums;
    }

    private static UUID released(UUID id) {
        return UUID.nameUUIDFromBytes(("released " + id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
