package io.toonbank.orders.internal;

/**
 * What some pieces of a line are worth. Pieces are counted off one after the other, each worth the gross amount up to and with it
 * less the gross amount before it, rounded down: so however a line is cut, its parts sum to its gross amount.
 */
final class Worth {

    private Worth() {}

    /** @param before pieces counted off earlier */
    static long ofNext(long gross, int quantity, int before, int pieces) {
        return upTo(gross, quantity, before + pieces) - upTo(gross, quantity, before);
    }

    /** What comes back of pieces handed over for {@code paid}: all of it once all pieces are back, never less than nothing. */
    static long ofReturned(long paid, int handedOver, long refundedBefore, int returnedAfter) {
        return Math.max(0, upTo(paid, handedOver, returnedAfter) - refundedBefore);
    }

    private static long upTo(long gross, int quantity, int pieces) {
        return Math.floorDiv(Math.multiplyExact(gross, pieces), quantity);
    }
}
