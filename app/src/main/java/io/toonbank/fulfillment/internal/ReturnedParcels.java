package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.inventory.Receipt;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLine;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderProgress;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.TakeBackLines;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.audit.Audit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Parcels that could not be delivered and are here again. */
@Component
class ReturnedParcels {

    private static final String REASON = "returned to sender";

    private final ParcelStore parcels;
    private final WorkSettling settling;
    private final OrderProgress progress;
    private final StockFacts facts;
    private final Audit audit;
    private final Clock clock;

    ReturnedParcels(
            ParcelStore parcels,
            WorkSettling settling,
            OrderProgress progress,
            StockFacts facts,
            Audit audit,
            Clock clock) {
        this.parcels = parcels;
        this.settling = settling;
        this.progress = progress;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stock and order change in the caller's transaction; the money follows. */
    Parcel receive(UUID parcelId) {
        FulfilmentOrder work = settling.lockWithOrder(parcels.require(parcelId).workOrderId());
        Parcel parcel = parcels.require(parcelId);
        if (parcel.state() == ParcelState.RETURNED) {
            return parcel;
        }
        if (!parcels.become(parcelId, parcel.state(), ParcelState.RETURNED)) {
            throw ParcelStore.wrongState(parcel);
        }
        UUID id = UUID.nameUUIDFromBytes(("return of parcel " + parcelId).getBytes(StandardCharsets.UTF_8));
        takeBack(id, parcel);
        facts.receive(new Receipt(
                id,
                parcel.locationId(),
                Receipt.Source.CUSTOMER,
                "parcel " + parcel.number(),
                stockLines(parcel),
                clock.instant()));
        settling.step(work.id(), "returned", null, null, Map.of("parcel", parcel.number()));
        audit.record("parcel", parcelId, "returned", null, Map.of("number", parcel.number()));
        return parcels.require(parcelId);
    }

    private void takeBack(UUID id, Parcel parcel) {
        List<LineQuantity> lines = parcel.lines().stream()
                .map(line -> new LineQuantity(line.orderLineId(), line.quantity()))
                .toList();
        try {
            var _ = progress.takeBack(new TakeBackLines(id, parcel.orderId(), parcel.locationId(), lines, REASON));
        } catch (Refused refused) {
            throw refused.is(OrdersRefusal.MORE_THAN_HANDED_OVER)
                    ? Refused.because(FulfillmentRefusal.ORDER_CHANGED, refused).with("number", parcel.orderNumber())
                    : refused;
        }
    }

    private static List<StockLine> stockLines(Parcel parcel) {
        Map<UUID, Integer> sums = new LinkedHashMap<>();
        parcel.lines().forEach(line -> sums.merge(line.variantId(), line.quantity(), Integer::sum));
        return sums.entrySet().stream()
                .map(sum -> new StockLine(sum.getKey(), sum.getValue()))
                .toList();
    }
}
