package io.toonbank.inventory.internal;

import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.inventory.MovementReason;
import io.toonbank.inventory.Place;
import io.toonbank.inventory.PlaceKind;
import io.toonbank.inventory.Shortage;
import io.toonbank.inventory.StockLine;
import io.toonbank.inventory.StockTransfer;
import io.toonbank.inventory.StockTransfers;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class Transferring implements StockTransfers {

    private static final String SUBJECT = "stock transfer";

    private final TransferStore transfers;
    private final LevelStore levels;
    private final Bookings bookings;
    private final Facts facts;
    private final Locations locations;
    private final Audit audit;
    private final Clock clock;

    Transferring(
            TransferStore transfers,
            LevelStore levels,
            Bookings bookings,
            Facts facts,
            Locations locations,
            Audit audit,
            Clock clock) {
        this.transfers = transfers;
        this.levels = levels;
        this.bookings = bookings;
        this.facts = facts;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public StockTransfer request(
            UUID transferId, UUID fromLocationId, UUID toLocationId, String note, List<StockLine> lines) {
        requireLines(lines);
        locations.require(fromLocationId);
        locations.require(toLocationId);
        if (fromLocationId.equals(toLocationId)) {
            throw Refused.because(InventoryRefusal.SAME_LOCATION);
        }
        Map<UUID, Long> quantities = merged(lines);
        long fingerprint = Fingerprint.of(List.of(fromLocationId, toLocationId, note, quantities));
        if (transfers.insert(transferId, fromLocationId, toLocationId, note, fingerprint, clock.instant())) {
            transfers.insertLines(transferId, quantities);
            audit.record(
                    SUBJECT,
                    transferId,
                    "requested",
                    null,
                    Map.of("from", fromLocationId, "to", toLocationId, "lines", quantities.size()));
        } else if (transfers.fingerprint(transferId) != fingerprint) {
            throw Refused.because(InventoryRefusal.ID_REUSED).with("id", transferId);
        }
        return require(transferId);
    }

    @Override
    public StockTransfer ship(UUID transferId, List<StockLine> lines) {
        requireLines(lines);
        if (!transfers.move(transferId, StockTransfer.State.REQUESTED, StockTransfer.State.SHIPPED, clock.instant())) {
            return requireAlready(transferId, StockTransfer.State.SHIPPED, StockTransfer.State.RECEIVED);
        }
        Map<UUID, Long> shipped = merged(lines);
        transfers.setShipped(transferId, shipped);
        StockTransfer transfer = require(transferId);
        Booking booking = booking(transfer, Booking.Kind.TRANSFER_SHIPMENT, shipped.size());
        bookings.begin(booking);
        LevelChanges changes = new LevelChanges();
        List<Move> moves = new ArrayList<>();
        shipped.forEach((variantId, quantity) -> {
            changes.onHand(variantId, transfer.fromLocationId(), -quantity);
            moves.add(new Move(
                    booking,
                    variantId,
                    Place.location(transfer.fromLocationId()),
                    new Place(PlaceKind.IN_TRANSIT, transferId),
                    quantity,
                    MovementReason.TRANSFER_SHIPPED));
        });
        bookings.move(moves);
        requireAll(levels.takeUnpromised(changes), changes);
        audit.record(SUBJECT, transferId, "shipped", null, Map.of("lines", shipped.size()));
        return require(transferId);
    }

    private void requireAll(List<LevelRow> taken, LevelChanges wanted) {
        if (taken.size() == wanted.size()) {
            return;
        }
        var enough = taken.stream().map(LevelRow::key).collect(Collectors.toSet());
        List<LevelKey> keys = Bookings.keys(wanted);
        Map<LevelKey, LevelRow> present =
                levels.lock(keys).get().stream().collect(Collectors.toMap(LevelRow::key, row -> row));
        throw ReserveGroup.notEnough(keys.stream()
                .filter(key -> !enough.contains(key))
                .map(key -> {
                    LevelRow row = present.get(key);
                    long available = row == null ? 0 : Math.max(0, row.onHand() - row.reserved());
                    return new Shortage(key.variantId(), key.locationId(), -wanted.onHandOf(key), available);
                })
                .toList());
    }

    @Override
    public StockTransfer receive(UUID transferId, List<StockLine> lines) {
        if (!transfers.move(transferId, StockTransfer.State.SHIPPED, StockTransfer.State.RECEIVED, clock.instant())) {
            return requireAlready(transferId, StockTransfer.State.RECEIVED, StockTransfer.State.RECEIVED);
        }
        Map<UUID, Long> received = merged(lines);
        transfers.setReceived(transferId, received);
        StockTransfer transfer = require(transferId);
        Booking booking = booking(
                transfer, Booking.Kind.TRANSFER_RECEIPT, transfer.lines().size());
        bookings.begin(booking);
        List<Move> moves = new ArrayList<>();
        for (StockTransfer.Line line : transfer.lines()) {
            addArrival(moves, booking, transfer, line);
        }
        facts.book(moves);
        audit.record(SUBJECT, transferId, "received", null, Map.of("lines", received.size()));
        return transfer;
    }

    /** All that was shipped leaves transit: what arrived to the location, what did not to nowhere; more than shipped came from nowhere. */
    private static void addArrival(List<Move> moves, Booking booking, StockTransfer transfer, StockTransfer.Line line) {
        Place transit = new Place(PlaceKind.IN_TRANSIT, transfer.id());
        Place nowhere = new Place(PlaceKind.ADJUSTMENT, null);
        long difference = line.received() - line.shipped();
        if (difference != 0) {
            moves.add(Move.by(
                    difference, booking, line.variantId(), transit, nowhere, MovementReason.TRANSFER_DIFFERENCE));
        }
        if (line.received() > 0) {
            moves.add(new Move(
                    booking,
                    line.variantId(),
                    transit,
                    Place.location(transfer.toLocationId()),
                    line.received(),
                    MovementReason.TRANSFER_RECEIVED));
        }
    }

    @Override
    public StockTransfer cancel(UUID transferId) {
        if (!transfers.move(
                transferId, StockTransfer.State.REQUESTED, StockTransfer.State.CANCELLED, clock.instant())) {
            return requireAlready(transferId, StockTransfer.State.CANCELLED, StockTransfer.State.CANCELLED);
        }
        audit.record(SUBJECT, transferId, "cancelled", null, null);
        return require(transferId);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StockTransfer> find(UUID transferId) {
        return transfers.find(transferId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incoming> incoming(Collection<UUID> variantIds) {
        return transfers.incoming(variantIds);
    }

    private StockTransfer require(UUID transferId) {
        return transfers
                .find(transferId)
                .orElseThrow(
                        () -> Refused.because(InventoryRefusal.NO_SUCH_TRANSFER).with("transferId", transferId));
    }

    private StockTransfer requireAlready(UUID transferId, StockTransfer.State one, StockTransfer.State other) {
        StockTransfer transfer = require(transferId);
        if (transfer.state() != one && transfer.state() != other) {
            throw Refused.because(InventoryRefusal.TRANSFER_STATE)
                    .with("state", transfer.state().name());
        }
        return transfer;
    }

    private static void requireLines(List<StockLine> lines) {
        if (lines.isEmpty() || lines.size() > LINES_MAX) {
            throw Refused.because(InventoryRefusal.LINE_COUNT)
                    .with("count", lines.size())
                    .with("max", LINES_MAX);
        }
    }

    private Booking booking(StockTransfer transfer, Booking.Kind kind, int lines) {
        UUID id = UUID.nameUUIDFromBytes((kind + " of " + transfer.id()).getBytes(StandardCharsets.UTF_8));
        String reference = "transfer " + transfer.id();
        return new Booking(id, kind, null, null, reference, Fingerprint.of(id), lines, clock.instant());
    }

    private static Map<UUID, Long> merged(List<StockLine> lines) {
        Map<UUID, Long> merged = new TreeMap<>();
        lines.forEach(line -> merged.merge(line.variantId(), (long) line.quantity(), Long::sum));
        return merged;
    }
}
