package io.toonbank.orders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps orders back and lets them go. A held order keeps its stock and its money; nothing of it is offered to a location or handed
 * over ({@code orders.held}). It may still be edited and cancelled.
 */
public interface OrderHolds {

    /** Most characters of a note. */
    int NOTE_LENGTH_MAX = 500;

    /**
     * Joins the caller's transaction; repeatable by id. Refuses {@code orders.not-found}, {@code orders.nothing-to-hold} (all of it
     * was handed over or cancelled), {@code orders.already-held}.
     */
    Order hold(HoldOrder request);

    /** Joins the caller's transaction; repeatable by id. Refuses {@code orders.not-found}, {@code orders.not-held}. */
    Order release(UUID id, UUID orderId, @Nullable String note);

    record HoldOrder(
            UUID id,
            UUID orderId,
            HoldReason reason,
            @Nullable String note) {}
}
