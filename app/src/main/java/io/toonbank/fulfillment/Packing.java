package io.toonbank.fulfillment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts goods into parcels. Calls refuse as {@link StoreWork}, and may be repeated by id. */
public interface Packing {

    /** Most parcels of one work order. */
    int PARCELS_MAX = 99;

    /**
     * Packs a parcel. Refuses {@code fulfillment.work-state}, {@code fulfillment.nothing-picked}, {@code fulfillment.no-such-line},
     * {@code fulfillment.more-than-asked} (more than is picked and not packed), {@code fulfillment.too-many}.
     */
    FulfilmentOrder pack(Pack pack);

    /** Puts scanned pieces into an open parcel. Refuses {@code fulfillment.not-on-this-order}, {@code fulfillment.more-than-asked}, {@code fulfillment.parcel-state}. */
    FulfilmentOrder scan(UUID id, UUID parcelId, String barcode, int quantity);

    /** Refuses {@code fulfillment.parcel-state}, {@code fulfillment.parcel-empty}. */
    FulfilmentOrder close(UUID parcelId, @Nullable Integer weightGrams);

    /** Takes a parcel apart that has not left. Refuses {@code fulfillment.parcel-state}. */
    FulfilmentOrder unpack(UUID parcelId);

    Optional<Parcel> find(UUID parcelId);

    /** Refuses {@code fulfillment.no-such-parcel}. */
    Parcel require(UUID parcelId);

    List<Parcel> ofWork(UUID workId);

    /** In the order of the ids; unknown ones are left out. */
    List<Parcel> byIds(java.util.Collection<UUID> ids);

    /**
     * @param id of the parcel
     * @param lines absent for all that is picked and not packed; empty for a parcel to scan into; what is given is packed and closed
     */
    record Pack(
            UUID id,
            UUID workId,
            @Nullable List<StoreWork.LineQuantity> lines,
            @Nullable Integer weightGrams) {}
}
