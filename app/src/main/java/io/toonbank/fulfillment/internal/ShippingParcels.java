package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelShipped;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.Shipping;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class ShippingParcels implements Shipping {

    private static final Duration FIRST_ASKED_AFTER = Duration.ofMinutes(30);

    private final LabellingParcels labelling;
    private final ParcelStore parcels;
    private final WorkSettling settling;
    private final GoodsLeaving leaving;
    private final Manifests manifests;
    private final FollowingParcels following;
    private final ToStores toStores;
    private final EventLog events;
    private final JdbcTemplate database;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ShippingParcels(
            LabellingParcels labelling,
            ParcelStore parcels,
            WorkSettling settling,
            GoodsLeaving leaving,
            Manifests manifests,
            FollowingParcels following,
            ToStores toStores,
            EventLog events,
            JdbcTemplate database,
            Clock clock,
            TransactionTemplate transaction) {
        this.labelling = labelling;
        this.parcels = parcels;
        this.settling = settling;
        this.leaving = leaving;
        this.manifests = manifests;
        this.following = following;
        this.toStores = toStores;
        this.events = events;
        this.database = database;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Parcel label(UUID parcelId) {
        return labelling.label(parcelId);
    }

    @Override
    public byte[] labelPdf(UUID parcelId) {
        return labelling.pdf(parcelId);
    }

    @Override
    public FulfilmentOrder ship(UUID parcelId) {
        return ship(parcelId, null);
    }

    private FulfilmentOrder ship(UUID parcelId, @Nullable UUID manifestId) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            FulfilmentOrder work =
                    settling.lockWithOrder(parcels.require(parcelId).workOrderId());
            Parcel parcel = parcels.require(parcelId);
            boolean left = !ParcelState.HERE.contains(parcel.state()) && parcel.state() != ParcelState.UNPACKED;
            if (left) {
                return work;
            }
            WorkSettling.requireNotHeld(work);
            return work.kind() == WorkKind.SHIP_TO_STORE
                    ? toStores.leave(work, parcel)
                    : shipToCustomer(work, parcel, manifestId);
        }));
    }

    private FulfilmentOrder shipToCustomer(FulfilmentOrder work, Parcel parcel, @Nullable UUID manifestId) {
        if (parcel.state() == ParcelState.CLOSED) {
            throw Refused.because(FulfillmentRefusal.NO_LABEL_YET).with("number", parcel.number());
        }
        if (parcel.state() != ParcelState.LABELLED) {
            throw ParcelStore.wrongState(parcel);
        }
        var _ = leaving.leave(parcel.id(), work, contents(parcel), Way.SHIPPED);
        Instant now = clock.instant();
        if (!parcels.become(parcel.id(), ParcelState.LABELLED, ParcelState.SHIPPED)) {
            throw ParcelStore.wrongState(parcel);
        }
        database.update(
                "update fulfillment.parcel set shipped_at = ?, ask_at = ?, manifest_id = ? where id = ?",
                Moments.at(now),
                Moments.at(now.plus(FIRST_ASKED_AFTER)),
                manifestId,
                parcel.id());
        events.append(new ParcelShipped(
                work.orderId(),
                work.id(),
                parcel.id(),
                work.locationId(),
                Objects.requireNonNull(parcel.carrier()),
                Objects.requireNonNull(parcel.service()),
                Objects.requireNonNull(parcel.trackingCode()),
                parcel.trackingUrl(),
                parcel.expectedAt(),
                now,
                parcel.lines().stream()
                        .map(line -> new ParcelShipped.Line(line.orderLineId(), line.quantity()))
                        .toList()));
        return settling.settle(work.id(), "shipped", Map.of("parcel", parcel.number()));
    }

    static Map<UUID, Integer> contents(Parcel parcel) {
        Map<UUID, Integer> contents = new LinkedHashMap<>();
        parcel.lines().forEach(line -> contents.merge(line.lineId(), line.quantity(), Integer::sum));
        return contents;
    }

    @Override
    public Manifest closeManifest(UUID id, UUID locationId, String carrier) {
        return manifests.close(id, locationId, carrier, parcelId -> ship(parcelId, id));
    }

    @Override
    public Manifest manifest(UUID id) {
        return manifests.require(id);
    }

    @Override
    public Parcel track(UUID parcelId, List<Parcel.TrackingStep> steps) {
        return following.track(parcelId, steps);
    }

    @Override
    public Parcel receiveReturned(UUID parcelId) {
        return following.receiveReturned(parcelId);
    }
}
