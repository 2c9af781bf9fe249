package io.toonbank.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Holds stock for somebody who is about to buy, so that it cannot be sold to two. */
public interface Reservations {

    /**
     * Holds every line or none. Waiting calls are grouped into one transaction; each keeps its own answer. Called inside a
     * transaction it takes part in that one instead. May be repeated: the same id answers as before.
     *
     * <p>Refuses, in this order: {@code inventory.line-count}, {@code inventory.expiry-out-of-range}, {@code inventory.id-reused}
     * (same id, other lines), {@code inventory.reservation-lapsed} (same id, already ended), {@code inventory.not-enough} with
     * arguments {@code variantIds} and {@code shortages} (a list of {@link Shortage}), {@code platform.overloaded}.
     */
    Reservation reserve(ReserveStock request);

    /**
     * Answers a group of requests in the caller's transaction, each as {@link #reserve} would; one that gets nothing leaves the others
     * what they got. Locks levels, so it comes last among what the caller locks.
     */
    List<ReserveAnswer> reserveAll(List<ReserveStock> requests);

    /** Gives the stock back. Does nothing when it was given back before, lapsed, belongs to an order, or never existed. */
    void release(UUID reservationId, String reason);

    /** Moves the end of a held reservation. Refuses {@code inventory.expiry-out-of-range} and {@code inventory.reservation-lapsed}. */
    Reservation extend(UUID reservationId, Instant expiresAt);

    Optional<Reservation> find(UUID reservationId);

    /** What is still promised under this reservation, by variant and location. */
    List<Allocation> openLines(UUID reservationId);
}
