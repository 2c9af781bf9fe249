package io.toonbank.pricing.engine.promotion;

/** How much a price goes down. A cut never raises a price and never makes it negative. */
public sealed interface Cut {
    /** A share of the price that is left, half up to the minor unit; 10,000 basis points make it free. */
    record Percentage(int basisPoints) implements Cut {}

    /** An amount in minor units, at most the price that is left. */
    record AmountOff(long amount) implements Cut {}

    /** A new price in minor units, when that is lower than what is left. */
    record FixedPrice(long price) implements Cut {}
}
