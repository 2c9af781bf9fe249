package io.toonbank.returns;

/**
 * How much of what a customer bought in the past year came back. A signal for people; nothing is refused by it.
 *
 * @param piecesBought that reached the customer
 * @param basisPoints of the pieces came back: 5000 is half
 */
public record ReturnSignal(int orders, int returns, long piecesBought, long piecesBack, int basisPoints, Level level) {

    /** Days looked back. */
    public static final int DAYS = 365;

    /** From this many returns on there is something to see. */
    public static final int RETURNS_MIN = 3;

    /** What a person should think of it. */
    public enum Level {
        USUAL,
        /** More than a third came back. */
        OFTEN,
        /** More than two thirds came back. */
        MOSTLY
    }

    public static ReturnSignal of(int orders, int returns, long bought, long back) {
        int share = bought == 0 ? 0 : (int) Math.min(10_000, back * 10_000 / bought);
        Level level = Level.USUAL;
        if (returns >= RETURNS_MIN && share > 6_667) {
            level = Level.MOSTLY;
        } else if (returns >= RETURNS_MIN && share > 3_333) {
            level = Level.OFTEN;
        }
        return new ReturnSignal(orders, returns, bought, back, share, level);
    }
}
