package io.toonbank.fulfillment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Goods that other locations sent to the store where the customer fetches them. */
public interface Arrivals {

    /** What is on its way to this store, oldest first. */
    List<Arrival> expected(UUID locationId);

    /**
     * It is here: stock, and work to lay it ready. What did not come is booked as a difference and supplied by the store itself or
     * from elsewhere; it is cancelled for the customer only where nobody has it.
     * Repeatable. Refuses {@code fulfillment.work-state}, {@code fulfillment.no-such-line}, {@code fulfillment.more-than-asked}.
     *
     * @param lines of the work that was sent; empty for all of it
     * @param nothingCame none of it, so that {@code lines} is empty for another reason
     * @return the work of the collection at the store, or the sent work where nothing is wanted any more
     */
    FulfilmentOrder receive(UUID workId, List<StoreWork.LineQuantity> lines, boolean nothingCame);

    /** @param workId of the location that sent it */
    record Arrival(
            UUID workId, String number, String orderNumber, UUID fromLocationId, Instant shippedAt, List<Line> lines) {
        public Arrival {
            lines = List.copyOf(lines);
        }
    }

    record Line(UUID lineId, String sku, String title, int quantity) {}
}
