package io.toonbank.fulfillment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives parcels to carriers and follows them. */
public interface Shipping {

    /** Most parcels of one manifest. */
    int MANIFEST_MAX = 500;

    /**
     * Asks the carrier for a label, once: again it is the same label. Call without a transaction: the carrier is asked outside of any.
     * Refuses {@code fulfillment.no-such-parcel}, {@code fulfillment.parcel-state}, {@code fulfillment.carrier-unavailable},
     * {@code fulfillment.carrier-refuses} with {@code reason}.
     */
    Parcel label(UUID parcelId);

    /** The label as a PDF of A6. Refuses {@code fulfillment.no-label-yet}. */
    byte[] labelPdf(UUID parcelId);

    /**
     * The parcel leaves: stock, order and parcel change in one transaction, the money follows. Repeatable. A parcel to a store of ours
     * needs no label. Refuses {@code fulfillment.no-label-yet}, {@code fulfillment.parcel-state}, {@code fulfillment.held},
     * {@code fulfillment.order-changed} when the order does not want all of it any more.
     */
    FulfilmentOrder ship(UUID parcelId);

    /** All labelled parcels of a carrier leave together. What cannot leave is told and stays. Refuses {@code fulfillment.nothing-to-ship}. */
    Manifest closeManifest(UUID id, UUID locationId, String carrier);

    /** Refuses {@code fulfillment.no-such-manifest}. */
    Manifest manifest(UUID id);

    /** What a carrier said of a parcel; what is known already is passed over. Refuses {@code fulfillment.parcel-state}. */
    Parcel track(UUID parcelId, List<Parcel.TrackingStep> steps);

    /** Came back undelivered and is here: stock, order and money go back. Refuses {@code fulfillment.parcel-state}. */
    Parcel receiveReturned(UUID parcelId);

    /**
     * @param parcels how many left with it
     * @param notShipped which could not
     */
    record Manifest(
            UUID id,
            String number,
            UUID locationId,
            String carrier,
            int parcels,
            Instant at,
            String by,
            List<Entry> lines,
            List<NotShipped> notShipped) {}

    record Entry(
            UUID parcelId, String parcelNumber, @Nullable String trackingCode, String orderNumber) {}

    record NotShipped(UUID parcelId, String parcelNumber, String code) {}
}
