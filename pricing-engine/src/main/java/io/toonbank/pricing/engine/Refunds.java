package io.toonbank.pricing.engine;

/**
 * What to give back when part of a line is cancelled or returned. Every unit of the line is worth the same share of what was paid, so
 * nobody keeps the free half of a 1+1 and gets the price of the other back. Refunds are differences of cumulative amounts: whatever the
 * steps, together they are exactly what was paid, tax and points included, and never more on the way.
 */
public final class Refunds {
    private Refunds() {}

    /**
     * A line as it was paid.
     *
     * @param quantity units that were sold, at least 1
     * @param gross with tax, minor units
     * @param tax part of {@code gross}
     * @param points loyalty points earned on the line
     */
    public record PaidLine(long quantity, long gross, long tax, long points) {
        public PaidLine {
            if (quantity < 1 || gross < 0 || tax < 0 || tax > gross || points < 0) {
                throw new IllegalArgumentException(
                        "not a paid line: " + quantity + " units, " + gross + ", tax " + tax);
            }
        }
    }

    /** What goes back: {@code net + tax = gross}; {@code points} are taken from the customer. */
    public record Refund(long net, long tax, long gross, long points) {}

    /**
     * The refund for {@code units} of a line of which {@code before} units were given back already. May be repeated: it only computes.
     *
     * @throws IllegalArgumentException when more would be given back than was sold
     */
    public static Refund of(PaidLine paid, long before, long units) {
        if (before < 0 || units < 0 || before + units > paid.quantity()) {
            throw new IllegalArgumentException(
                    units + " after " + before + " of " + paid.quantity() + " units cannot be refunded");
        }
        Refund until = upTo(paid, before + units);
        Refund already = upTo(paid, before);
        return new Refund(
                until.net - already.net,
                until.tax - already.tax,
                until.gross - already.gross,
                until.points - already.points);
    }

    /** Tax follows the money, not the units: so that no step gives back more tax than money. */
    private static Refund upTo(PaidLine paid, long units) {
        long gross = Amounts.roundHalfUp(paid.gross(), units, paid.quantity());
        long tax = paid.gross() == 0 ? 0 : Amounts.roundHalfUp(gross, paid.tax(), paid.gross());
        long points = Amounts.roundHalfUp(paid.points(), units, paid.quantity());
        return new Refund(gross - tax, tax, gross, points);
    }
}
