package io.toonbank.ledger;

import java.util.UUID;

/**
 * An amount set aside.
 *
 * @param taken what was taken of it already
 * @param open whether the rest is still set aside
 */
public record Hold(UUID id, UUID accountId, long amount, long taken, boolean open, String reference) {

    /** Still set aside. */
    public long left() {
        return open ? amount - taken : 0;
    }
}
