package io.toonbank.fulfillment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gathers for several orders at once. Calls refuse as {@link StoreWork} and may be repeated by id. */
public interface PickLists {

    int TOTES_MAX = 30;
    int TOTES_USUAL = 12;

    /**
     * Takes work for whoever acts. Refuses {@code fulfillment.too-many}, {@code fulfillment.nothing-to-pick},
     * {@code fulfillment.somebody-has-it}.
     *
     * @param workIds empty for the accepted work that is due first and nobody has
     */
    PickList begin(UUID id, UUID locationId, List<UUID> workIds, int max);

    /** Pieces into the totes that still need them, the first first. Refuses {@code fulfillment.not-on-this-order}, {@code fulfillment.more-than-asked}. */
    PickList pick(PickForMany pick);

    /** Pieces are not there: the orders that came last go without. Refuses {@code fulfillment.more-than-asked}. */
    PickList reportShort(UUID id, UUID listId, UUID variantId, int quantity, RefusalReason reason);

    /** The walk is over; what was not gathered may be taken by others. */
    PickList close(UUID listId);

    Optional<PickList> find(UUID listId);

    /** Refuses {@code fulfillment.no-such-pick-list}. */
    PickList require(UUID listId);

    /** @param tote absent for whichever needs it */
    record PickForMany(
            UUID id,
            UUID listId,
            @Nullable String barcode,
            @Nullable UUID variantId,
            int quantity,
            @Nullable Integer tote) {}
}
