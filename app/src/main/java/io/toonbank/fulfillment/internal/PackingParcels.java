package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Packing;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.StoreWork.LineQuantity;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.kernel.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class PackingParcels implements Packing {

    private final WorkSettling settling;
    private final WorkReading reading;
    private final LinePieces pieces;
    private final ParcelStore parcels;
    private final Gathering gathering;
    private final Changes changes;
    private final Clock clock;

    PackingParcels(
            WorkSettling settling,
            WorkReading reading,
            LinePieces pieces,
            ParcelStore parcels,
            Gathering gathering,
            Changes changes,
            Clock clock) {
        this.settling = settling;
        this.reading = reading;
        this.pieces = pieces;
        this.parcels = parcels;
        this.gathering = gathering;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public FulfilmentOrder pack(Pack pack) {
        FulfilmentOrder work = settling.lock(pack.workId());
        if (!changes.begin(pack.id(), "pack", pack.workId())) {
            return work;
        }
        requirePackable(work);
        List<LineQuantity> given = pack.lines();
        List<LineQuantity> lines = given == null ? gathered(work) : given;
        if (given == null && lines.isEmpty()) {
            throw Refused.because(FulfillmentRefusal.NOTHING_PICKED).with("number", work.number());
        }
        int before = parcels.count(work.id());
        if (before >= PARCELS_MAX) {
            throw Refused.because(FulfillmentRefusal.TOO_MANY).with("max", PARCELS_MAX);
        }
        String number = work.number() + "-" + (before + 1);
        boolean _ = parcels.insert(
                pack.id(), work.id(), work.orderId(), work.locationId(), number, pack.weightGrams(), clock.instant());
        for (int i = 0; i < lines.size(); i++) {
            Gathering.requirePositive(lines.get(i).quantity(), "/lines/" + i + "/quantity");
            put(work, pack.id(), lines.get(i));
        }
        if (!lines.isEmpty()) {
            boolean _ = parcels.become(pack.id(), ParcelState.OPEN, ParcelState.CLOSED);
        }
        return settling.settle(work.id(), "packed", Map.of("parcel", number));
    }

    private static void requirePackable(FulfilmentOrder work) {
        WorkSettling.requireNotHeld(work);
        boolean can = work.kind() != WorkKind.COLLECT && work.state().open() && work.state() != WorkState.OFFERED;
        if (!can) {
            throw WorkSettling.wrongState(work);
        }
    }

    private static List<LineQuantity> gathered(FulfilmentOrder work) {
        return work.lines().stream()
                .filter(line -> line.picked() > line.packed())
                .map(line -> new LineQuantity(line.id(), line.picked() - line.packed()))
                .toList();
    }

    private void put(FulfilmentOrder work, UUID parcelId, LineQuantity wanted) {
        FulfilmentOrder.Line line = Gathering.requireLine(work, wanted.lineId());
        if (!pieces.pack(line.id(), wanted.quantity())) {
            throw Refused.because(FulfillmentRefusal.MORE_THAN_ASKED)
                    .with("sku", line.sku())
                    .with("open", line.picked() - line.packed());
        }
        parcels.put(parcelId, line.id(), wanted.quantity());
    }

    @Override
    public FulfilmentOrder scan(UUID id, UUID parcelId, String barcode, int quantity) {
        Gathering.requirePositive(quantity, "/quantity");
        FulfilmentOrder work = settling.lock(parcels.require(parcelId).workOrderId());
        if (!changes.begin(id, "scan", parcelId)) {
            return work;
        }
        requirePackable(work);
        requireState(parcelId, ParcelState.OPEN);
        var line = gathering.scanned(work, barcode, one -> one.picked() - one.packed());
        put(work, parcelId, new LineQuantity(line.id(), quantity));
        return settling.settle(work.id(), "scanned", Map.of("sku", line.sku(), "quantity", quantity));
    }

    private Parcel requireState(UUID parcelId, ParcelState... states) {
        Parcel parcel = parcels.require(parcelId);
        if (!List.of(states).contains(parcel.state())) {
            throw ParcelStore.wrongState(parcel);
        }
        return parcel;
    }

    @Override
    public FulfilmentOrder close(UUID parcelId, @Nullable Integer weightGrams) {
        FulfilmentOrder work = settling.lock(parcels.require(parcelId).workOrderId());
        Parcel parcel = requireState(parcelId, ParcelState.OPEN, ParcelState.CLOSED);
        if (parcel.lines().isEmpty()) {
            throw Refused.because(FulfillmentRefusal.PARCEL_EMPTY).with("number", parcel.number());
        }
        if (weightGrams != null) {
            parcels.weigh(parcelId, weightGrams);
        }
        if (parcels.become(parcelId, ParcelState.OPEN, ParcelState.CLOSED)) {
            return settling.settle(work.id(), "closed", Map.of("parcel", parcel.number()));
        }
        return work;
    }

    @Override
    public FulfilmentOrder unpack(UUID parcelId) {
        FulfilmentOrder work = settling.lock(parcels.require(parcelId).workOrderId());
        Parcel parcel = parcels.require(parcelId);
        if (parcel.state() == ParcelState.UNPACKED) {
            return work;
        }
        if (!ParcelState.HERE.contains(parcel.state())) {
            throw ParcelStore.wrongState(parcel);
        }
        for (Parcel.Content content : parcel.lines()) {
            if (!pieces.unpack(content.lineId(), content.quantity())) {
                throw new IllegalStateException("Parcel " + parcel.number() + " holds more than was packed");
            }
        }
        parcels.empty(parcelId);
        boolean _ = parcels.become(parcelId, parcel.state(), ParcelState.UNPACKED);
        return settling.settle(work.id(), "unpacked", Map.of("parcel", parcel.number()));
    }

    @Override
    public Optional<Parcel> find(UUID parcelId) {
        return parcels.byIds(List.of(parcelId)).stream().findFirst();
    }

    @Override
    public Parcel require(UUID parcelId) {
        return parcels.require(parcelId);
    }

    @Override
    public List<Parcel> ofWork(UUID workId) {
        return reading.find(workId).map(work -> parcels.ofWork(work.id())).orElse(List.of());
    }

    @Override
    public List<Parcel> byIds(java.util.Collection<UUID> ids) {
        return parcels.byIds(ids);
    }
}
