package io.toonbank.inventory.internal;

import io.toonbank.inventory.Adjustment;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.SaleFact;
import io.toonbank.inventory.SetLevels;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.TakenBack;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingFacts implements StockFacts {

    private final Facts facts;
    private final SettingAside aside;
    private final Bookings bookings;
    private final LevelStore levels;
    private final Locations locations;
    private final Audit audit;

    RecordingFacts(
            Facts facts, SettingAside aside, Bookings bookings, LevelStore levels, Locations locations, Audit audit) {
        this.facts = facts;
        this.aside = aside;
        this.bookings = bookings;
        this.levels = levels;
        this.locations = locations;
        this.audit = audit;
    }

    @Override
    public void recordSale(SaleFact sale) {
        recordSales(List.of(sale));
    }

    @Override
    public void recordSales(Collection<SaleFact> sales) {
        if (sales.isEmpty()) {
            return;
        }
        sales.forEach(sale -> locations.require(sale.locationId()));
        Map<UUID, Booking> booked = new LinkedHashMap<>();
        List<Booking> all = sales.stream().map(RecordingFacts::booking).toList();
        all.forEach(booking -> booked.putIfAbsent(booking.id(), booking));
        Set<UUID> fresh = bookings.begin(all);
        List<Move> moves = new ArrayList<>();
        for (SaleFact sale : sales) {
            if (fresh.remove(sale.id())) {
                Booking booking = Objects.requireNonNull(booked.get(sale.id()));
                Place customer = new Place(PlaceKind.CUSTOMER, sale.id());
                sale.lines()
                        .forEach(line -> moves.add(new Move(
                                booking,
                                line.variantId(),
                                Place.location(sale.locationId()),
                                customer,
                                line.quantity(),
                                MovementReason.SOLD)));
            }
        }
        facts.book(moves);
    }

    private static Booking booking(SaleFact sale) {
        return new Booking(
                sale.id(),
                Booking.Kind.SALE,
                sale.locationId(),
                null,
                sale.reference(),
                Fingerprint.of(List.of(sale.locationId(), sale.lines())),
                sale.lines().size(),
                sale.at());
    }

    @Override
    public void receive(Receipt receipt) {
        locations.require(receipt.locationId());
        Booking booking = new Booking(
                receipt.id(),
                Booking.Kind.RECEIPT,
                receipt.locationId(),
                receipt.source().name(),
                receipt.reference(),
                Fingerprint.of(List.of(receipt.locationId(), receipt.source(), receipt.lines())),
                receipt.lines().size(),
                receipt.at());
        if (!bookings.begin(booking)) {
            return;
        }
        boolean fromSupplier = receipt.source() == Receipt.Source.SUPPLIER;
        Place source = new Place(fromSupplier ? PlaceKind.SUPPLIER : PlaceKind.CUSTOMER, null);
        MovementReason reason = fromSupplier ? MovementReason.RECEIVED : MovementReason.TAKEN_BACK;
        facts.book(receipt.lines().stream()
                .map(line -> new Move(
                        booking,
                        line.variantId(),
                        source,
                        Place.location(receipt.locationId()),
                        line.quantity(),
                        reason))
                .toList());
        audit.record("stock receipt", receipt.id(), "received", null, summary(booking));
    }

    @Override
    public void takeBack(TakenBack goods) {
        aside.takeBack(goods);
    }

    @Override
    public void adjust(Adjustment adjustment) {
        locations.require(adjustment.locationId());
        Booking booking = new Booking(
                adjustment.id(),
                Booking.Kind.ADJUSTMENT,
                adjustment.locationId(),
                adjustment.reason().name(),
                adjustment.note(),
                Fingerprint.of(List.of(adjustment.locationId(), adjustment.reason(), adjustment.lines())),
                adjustment.lines().size(),
                adjustment.at());
        if (!bookings.begin(booking)) {
            return;
        }
        Place here = Place.location(adjustment.locationId());
        Place elsewhere = new Place(adjustment.reason().counterpart(), null);
        MovementReason reason = MovementReason.valueOf(adjustment.reason().name());
        facts.book(adjustment.lines().stream()
                .map(line -> Move.by(line.difference(), booking, line.variantId(), here, elsewhere, reason))
                .toList());
        audit.record(
                "stock adjustment",
                adjustment.id(),
                "adjusted",
                null,
                summary(booking),
                adjustment.reason().name());
    }

    @Override
    public void setLevels(SetLevels request) {
        request.lines().stream().map(SetLevels.Line::locationId).distinct().forEach(locations::require);
        Booking booking = new Booking(
                request.id(),
                Booking.Kind.LEVELS_SET,
                null,
                null,
                request.reference(),
                Fingerprint.of(request.lines()),
                request.lines().size(),
                request.at());
        if (!bookings.begin(booking)) {
            return;
        }
        Map<LevelKey, SetLevels.Line> wanted = new LinkedHashMap<>();
        request.lines().forEach(line -> wanted.put(new LevelKey(line.variantId(), line.locationId()), line));
        levels.ensure(wanted.keySet());
        Map<LevelKey, LevelRow> present =
                levels.lock(wanted.keySet()).get().stream().collect(Collectors.toMap(LevelRow::key, row -> row));
        List<Move> moves = new ArrayList<>();
        wanted.forEach((key, line) -> {
            long onHand = requireExpected(line, Objects.requireNonNull(present.get(key)));
            if (line.onHand() != onHand) {
                moves.add(Move.by(
                        line.onHand() - onHand,
                        booking,
                        key.variantId(),
                        Place.location(key.locationId()),
                        new Place(PlaceKind.ADJUSTMENT, null),
                        MovementReason.LEVEL_SET));
            }
        });
        facts.book(moves);
        audit.record("stock levels", request.id(), "set", null, summary(booking));
    }

    private static long requireExpected(SetLevels.Line line, LevelRow present) {
        if (line.expected() != null && line.expected() != present.onHand()) {
            throw Refused.because(InventoryRefusal.LEVEL_CHANGED)
                    .with("variantId", line.variantId())
                    .with("locationId", line.locationId())
                    .with("onHand", present.onHand());
        }
        return present.onHand();
    }

    private static Map<String, Object> summary(Booking booking) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("location", booking.locationId());
        summary.put("reason", booking.reason());
        summary.put("reference", booking.reference());
        summary.put("lines", booking.lineCount());
        return summary;
    }
}
