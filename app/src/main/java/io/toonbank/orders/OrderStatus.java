package io.toonbank.orders;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where an order stands, computed from the quantities of its lines and never set. Payment is not part of it: ask payments.
 * {@link #TRANSITIONS} is the table the diagram in the documentation is drawn from.
 */
public enum OrderStatus {
    /** Something is still to be handed over and nothing was yet. */
    OPEN,
    /** Part was handed over, part is still to come. */
    PARTLY_FULFILLED,
    /** All that was not cancelled was handed over. */
    FULFILLED,
    /** Nothing was handed over and nothing will be. */
    CANCELLED,
    /** Part of what was handed over came back, nothing is still to come. */
    PARTLY_RETURNED,
    /** All that was handed over came back. */
    RETURNED,
    /** A credit note: nothing to fulfil. */
    CREDITED;

    /** Which status may follow which. */
    public static final Map<OrderStatus, Set<OrderStatus>> TRANSITIONS = transitions();

    /** @param ordered pieces on lines with a positive quantity */
    public static OrderStatus of(long ordered, long cancelled, long handedOver, long returned) {
        if (ordered == 0) {
            return CREDITED;
        }
        if (cancelled == ordered) {
            return CANCELLED;
        }
        if (handedOver == 0) {
            return OPEN;
        }
        if (handedOver + cancelled < ordered) {
            return PARTLY_FULFILLED;
        }
        if (returned == 0) {
            return FULFILLED;
        }
        return returned < handedOver ? PARTLY_RETURNED : RETURNED;
    }

    private static Map<OrderStatus, Set<OrderStatus>> transitions() {
        Map<OrderStatus, Set<OrderStatus>> table = new EnumMap<>(OrderStatus.class);
        table.put(OPEN, EnumSet.of(PARTLY_FULFILLED, FULFILLED, CANCELLED));
        table.put(PARTLY_FULFILLED, EnumSet.of(FULFILLED, PARTLY_RETURNED, RETURNED));
        table.put(FULFILLED, EnumSet.of(PARTLY_RETURNED, RETURNED));
        table.put(PARTLY_RETURNED, EnumSet.of(RETURNED));
        table.put(CANCELLED, EnumSet.noneOf(OrderStatus.class));
        table.put(RETURNED, EnumSet.noneOf(OrderStatus.class));
        table.put(CREDITED, EnumSet.noneOf(OrderStatus.class));
        return Map.copyOf(table);
    }
}
