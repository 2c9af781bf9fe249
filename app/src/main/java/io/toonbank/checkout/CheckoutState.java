package io.toonbank.checkout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a checkout stands. {@link #TRANSITIONS} is the table the diagram in the documentation is drawn from. */
public enum CheckoutState {
    /** May be changed and completed. */
    OPEN,
    /** Somebody pressed pay: stock is being reserved, money asked for. Left behind by a crash, the janitor finishes it. */
    COMPLETING,
    /** The shopper is at the bank. */
    AWAITING_PAYMENT,
    /** The payment provider did not answer; the janitor asks again. */
    PENDING,
    /** It is an order. */
    COMPLETED,
    CANCELLED,
    /** Nobody finished it in time. */
    EXPIRED;

    /** Which state may follow which. */
    public static final Map<CheckoutState, Set<CheckoutState>> TRANSITIONS = transitions();

    public boolean isFinal() {
        return TRANSITIONS.getOrDefault(this, Set.of()).isEmpty();
    }

    private static Map<CheckoutState, Set<CheckoutState>> transitions() {
        Map<CheckoutState, Set<CheckoutState>> table = new EnumMap<>(CheckoutState.class);
        table.put(OPEN, EnumSet.of(COMPLETING, CANCELLED, EXPIRED));
        table.put(COMPLETING, EnumSet.of(OPEN, AWAITING_PAYMENT, PENDING, COMPLETED));
        table.put(AWAITING_PAYMENT, EnumSet.of(OPEN, PENDING, COMPLETED, CANCELLED));
        table.put(PENDING, EnumSet.of(OPEN, AWAITING_PAYMENT, COMPLETED));
        table.put(COMPLETED, EnumSet.noneOf(CheckoutState.class));
        table.put(CANCELLED, EnumSet.noneOf(CheckoutState.class));
        table.put(EXPIRED, EnumSet.noneOf(CheckoutState.class));
        return Map.copyOf(table);
    }
}
