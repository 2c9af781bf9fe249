package io.toonbank.fulfillment.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.CarrierAdapter.LabelRequest;
import io.toonbank.fulfillment.CarrierLabels.MadeLabel;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.OrderAddress;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the carrier for a label with no transaction open, and writes it down afterwards. */
@Component
class LabellingParcels {

    private static final int PACKING_GRAMS = 250;
    private static final int UNKNOWN_GRAMS = 500;

    private final KeptLabels labels;
    private final ParcelStore parcels;
    private final WorkReading reading;
    private final WorkSettling settling;
    private final Locations locations;
    private final Variants variants;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    LabellingParcels(
            KeptLabels labels,
            ParcelStore parcels,
            WorkReading reading,
            WorkSettling settling,
            Locations locations,
            Variants variants,
            JdbcTemplate database,
            TransactionTemplate transaction) {
        this.labels = labels;
        this.parcels = parcels;
        this.reading = reading;
        this.settling = settling;
        this.locations = locations;
        this.variants = variants;
        this.database = database;
        this.transaction = transaction;
    }

    Parcel label(UUID parcelId) {
        Parcel parcel = parcels.require(parcelId);
        boolean labelled = parcel.trackingCode() != null;
        if (!labelled && parcel.state() != ParcelState.CLOSED || parcel.state() == ParcelState.UNPACKED) {
            throw ParcelStore.wrongState(parcel);
        }
        if (!labelled) {
            FulfilmentOrder work = reading.require(parcel.workOrderId());
            WorkSettling.requireNotHeld(work);
            MadeLabel made = labels.label("", request(parcel, work));
            transaction.executeWithoutResult(_ -> write(parcel, work, made));
        }
        database.update("update fulfillment.parcel set label_prints = label_prints + 1 where id = ?", parcelId);
        return parcels.require(parcelId);
    }

    private void write(Parcel parcel, FulfilmentOrder work, MadeLabel made) {
        var _ = settling.lock(work.id());
        int written = database.update(
                """
                update fulfillment.parcel set state = 'LABELLED', carrier = ?, service = ?, tracking_code = ?, tracking_url = ?,
                  expected_at = ?, weight_grams = coalesce(weight_grams, ?), version = version + 1
                where id = ? and state = 'CLOSED'
                """,
                made.carrier(),
                work.method(),
                made.label().trackingCode(),
                made.label().trackingUrl(),
                Moments.atOrNull(made.label().expectedAt()),
                grams(parcel),
                parcel.id());
        if (written == 1) {
            settling.step(
                    work.id(),
                    "labelled",
                    null,
                    null,
                    Map.of(
                            "parcel",
                            parcel.number(),
                            "trackingCode",
                            made.label().trackingCode()));
        }
    }

    private LabelRequest request(Parcel parcel, FulfilmentOrder work) {
        OrderAddress to = work.kind() == WorkKind.SHIP_TO_STORE
                ? address(locations.require(Objects.requireNonNull(work.destinationId())))
                : work.address();
        if (to == null) {
            throw Refused.because(FulfillmentRefusal.CARRIER_REFUSES)
                    .with("carrier", "")
                    .with("reason", "no address");
        }
        return new LabelRequest(
                parcel.id(),
                work.method(),
                address(locations.require(parcel.locationId())),
                to,
                grams(parcel),
                parcel.number());
    }

    /** What the scales said, else what the goods weigh. */
    private int grams(Parcel parcel) {
        Integer weighed = parcel.weightGrams();
        if (weighed != null) {
            return weighed;
        }
        Map<UUID, Variant> known = variants.find(
                parcel.lines().stream().map(Parcel.Content::variantId).toList());
        return PACKING_GRAMS
                + parcel.lines().stream()
                        .mapToInt(line -> line.quantity() * weight(known.get(line.variantId())))
                        .sum();
    }

    private static int weight(@Nullable Variant variant) {
        Integer grams = variant == null ? null : variant.weightGrams();
        return grams == null ? UNKNOWN_GRAMS : grams;
    }

    static OrderAddress address(Location location) {
        var address = location.address();
        return new OrderAddress(
                location.name(),
                null,
                address.street(),
                address.houseNumber(),
                null,
                address.postcode(),
                address.city(),
                null,
                address.country());
    }

    byte[] pdf(UUID parcelId) {
        Parcel parcel = parcels.require(parcelId);
        return labels.find(parcel.id())
                .orElseThrow(
                        () -> Refused.because(FulfillmentRefusal.NO_LABEL_YET).with("number", parcel.number()))
                .label()
                .pdf();
    }
}
