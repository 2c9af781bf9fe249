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

    /** The tax in the next part of a line's gross amount; all of the tax once all of the amount is counted off. */
    static long taxOfNext(long tax, long gross, long before, long part) {
        return gross == 0 ? 0 : taxUpTo(tax, gross, before + part) - taxUpTo(tax, gross, before);
    }

    private static long taxUpTo(long tax, long gross, long amount) {
        return Math.floorDiv(Math.multiplyExact(tax, amount), gross);
    }

    private static long upTo(long gross, int quantity, int pieces) {
        return Math.floorDiv(Math.multiplyExact(gross, pieces), quantity);
    }
}
