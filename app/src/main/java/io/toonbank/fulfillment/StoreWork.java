package io.toonbank.fulfillment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Accepting, refusing and gathering. Calls take part in the caller's transaction where there is one, act for the current actor, and
 * refuse {@code fulfillment.no-such-work}; those with an id may be repeated by it, the others without harm. Work of an order that
 * is held back refuses {@code fulfillment.held}.
 */
public interface StoreWork {

    /** Refuses {@code fulfillment.work-state} unless it is offered or was accepted before. */
    FulfilmentOrder accept(UUID workId);

    /**
     * The location does not do it, or not these lines of it: the pieces are sourced elsewhere. Refuses {@code fulfillment.work-state},
     * {@code fulfillment.packed-already}, {@code fulfillment.no-such-line}, {@code fulfillment.more-than-asked}.
     */
    FulfilmentOrder refuse(Refuse refuse);

    /**
     * I gather it. Refuses {@code fulfillment.work-state}, {@code fulfillment.somebody-has-it} with {@code name} and {@code since}.
     *
     * @param takeOver even where somebody else has it
     */
    FulfilmentOrder claim(UUID workId, boolean takeOver);

    /** Somebody else may. What was picked stays picked. */
    FulfilmentOrder release(UUID workId);

    /**
     * Pieces were gathered; whoever gathers the first has the work. Refuses {@code fulfillment.wrong-quantity},
     * {@code fulfillment.work-state}, {@code fulfillment.somebody-has-it}, {@code fulfillment.not-on-this-order},
     * {@code fulfillment.no-such-line}, {@code fulfillment.more-than-asked}.
     */
    FulfilmentOrder pick(Pick pick);

    /** Pieces go back to their place. Refuses {@code fulfillment.more-than-asked} when fewer are picked and not packed. */
    FulfilmentOrder putBack(PutBack putBack);

    /**
     * Pieces are not there, or not fit to sell: they are sourced elsewhere. With {@link RefusalReason#NOT_FOUND} and
     * {@link RefusalReason#DAMAGED} the books follow at once, and what was not found is to be counted. Refuses {@code fulfillment.more-than-asked},
     * {@code fulfillment.work-state}.
     */
    FulfilmentOrder reportShort(ReportShort report);

    /** Tries again now to source what is short. */
    FulfilmentOrder reroute(UUID workId);

    /** The same location is asked again for what is short. Refuses {@code fulfillment.work-state} where nothing is. */
    FulfilmentOrder offerAgain(UUID workId);

    /** @param lines empty for all of it */
    record Refuse(
            UUID id,
            UUID workId,
            RefusalReason reason,
            @Nullable String note,
            java.util.List<LineQuantity> lines) {
        public Refuse {
            lines = java.util.List.copyOf(lines);
        }
    }

    /** @param barcode a GTIN or SKU; or {@code lineId} */
    record Pick(
            UUID id,
            UUID workId,
            @Nullable String barcode,
            @Nullable UUID lineId,
            int quantity) {}

    record PutBack(UUID id, UUID workId, UUID lineId, int quantity) {}

    record ReportShort(
            UUID id,
            UUID workId,
            UUID lineId,
            int quantity,
            RefusalReason reason,
            @Nullable String note) {}

    /** @param lineId of the work, not of the order */
    record LineQuantity(UUID lineId, int quantity) {}
}
