package io.toonbank.orders;

/**
 * How far a line is, as quantities. Always {@code cancelled + shipped + collected <= ordered} and
 * {@code returned <= shipped + collected}; the database refuses anything else.
 */
public record LineProgress(int cancelled, int shipped, int collected, int returned) {

    public static final LineProgress NONE = new LineProgress(0, 0, 0, 0);

    public static LineProgress shipped(int quantity) {
        return new LineProgress(0, quantity, 0, 0);
    }

    public static LineProgress collected(int quantity) {
        return new LineProgress(0, 0, quantity, 0);
    }

    public int handedOver() {
        return shipped + collected;
    }

    /** What still has to reach the customer. */
    public int open(int ordered) {
        return ordered < 0 ? 0 : ordered - cancelled - handedOver();
    }
}
