package io.toonbank.fulfillment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a location is with its part of an order. {@link #TRANSITIONS} is the table the diagram in the documentation is drawn from. */
public enum WorkState {
    /** The location has not said whether it does it. */
    OFFERED,
    ACCEPTED,
    /** Somebody is gathering the goods. */
    PICKING,
    PICKED,
    /** All of it lies in parcels. */
    PACKED,
    /** The customer may come and fetch it. */
    READY,
    /** The carrier has all of it. */
    SHIPPED,
    COLLECTED,
    DELIVERED,
    /** The carrier lost a parcel of it. */
    LOST,
    /** A parcel of it comes back undelivered. */
    RETURNED_TO_SENDER,
    /** The location cannot do it: the pieces are sourced elsewhere. */
    REFUSED,
    /** The order does not want it any more, or wants it from elsewhere. */
    CANCELLED;

    /** Which state may follow which. */
    public static final Map<WorkState, Set<WorkState>> TRANSITIONS = transitions();

    /** What a location still has to do something for. */
    public static final Set<WorkState> OPEN =
            java.util.Collections.unmodifiableSet(EnumSet.of(OFFERED, ACCEPTED, PICKING, PICKED, PACKED, READY));

    public boolean open() {
        return OPEN.contains(this);
    }

    public boolean mayBecome(WorkState next) {
        return next == this || TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
    }

    private static Map<WorkState, Set<WorkState>> transitions() {
        Map<WorkState, Set<WorkState>> table = new EnumMap<>(WorkState.class);
        table.put(OFFERED, EnumSet.of(ACCEPTED, SHIPPED, COLLECTED, REFUSED, CANCELLED));
        table.put(ACCEPTED, EnumSet.of(PICKING, PICKED, SHIPPED, COLLECTED, REFUSED, CANCELLED));
        table.put(PICKING, EnumSet.of(ACCEPTED, PICKED, PACKED, SHIPPED, COLLECTED, REFUSED, CANCELLED));
        table.put(PICKED, EnumSet.of(PICKING, PACKED, READY, SHIPPED, COLLECTED, REFUSED, CANCELLED));
        table.put(PACKED, EnumSet.of(PICKED, PICKING, SHIPPED, REFUSED, CANCELLED));
        table.put(READY, EnumSet.of(COLLECTED, REFUSED, CANCELLED));
        table.put(SHIPPED, EnumSet.of(DELIVERED, LOST, RETURNED_TO_SENDER));
        table.put(LOST, EnumSet.of(DELIVERED, RETURNED_TO_SENDER));
        table.put(DELIVERED, EnumSet.noneOf(WorkState.class));
        table.put(RETURNED_TO_SENDER, EnumSet.noneOf(WorkState.class));
        table.put(COLLECTED, EnumSet.noneOf(WorkState.class));
        table.put(REFUSED, EnumSet.of(OFFERED, CANCELLED));
        table.put(CANCELLED, EnumSet.noneOf(WorkState.class));
        return java.util.Collections.unmodifiableMap(table);
    }
}
