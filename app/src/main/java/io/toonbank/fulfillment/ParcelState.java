package io.toonbank.fulfillment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a parcel is. {@link #TRANSITIONS} is the table the diagram in the documentation is drawn from. */
public enum ParcelState {
    /** Goods are being put in. */
    OPEN,
    CLOSED,
    /** The carrier made a label for it. */
    LABELLED,
    /** The carrier, or the van to the store, has it. */
    SHIPPED,
    IN_TRANSIT,
    DELIVERED,
    LOST,
    /** On its way back to us. */
    RETURNED_TO_SENDER,
    /** Back with us. */
    RETURNED,
    /** Taken apart before it left. */
    UNPACKED;

    /** Which state may follow which. */
    public static final Map<ParcelState, Set<ParcelState>> TRANSITIONS = transitions();

    /** States in which it has not left. */
    public static final Set<ParcelState> HERE =
            java.util.Collections.unmodifiableSet(EnumSet.of(OPEN, CLOSED, LABELLED));

    /** States in which the carrier has it. */
    public static final Set<ParcelState> UNDER_WAY =
            java.util.Collections.unmodifiableSet(EnumSet.of(SHIPPED, IN_TRANSIT));

    public boolean mayBecome(ParcelState next) {
        return TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
    }

    private static Map<ParcelState, Set<ParcelState>> transitions() {
        Map<ParcelState, Set<ParcelState>> table = new EnumMap<>(ParcelState.class);
        table.put(OPEN, EnumSet.of(CLOSED, UNPACKED));
        table.put(CLOSED, EnumSet.of(LABELLED, SHIPPED, UNPACKED));
        table.put(LABELLED, EnumSet.of(SHIPPED, UNPACKED));
        table.put(SHIPPED, EnumSet.of(IN_TRANSIT, DELIVERED, LOST, RETURNED_TO_SENDER));
        table.put(IN_TRANSIT, EnumSet.of(DELIVERED, LOST, RETURNED_TO_SENDER));
        table.put(LOST, EnumSet.of(IN_TRANSIT, DELIVERED, RETURNED_TO_SENDER));
        table.put(RETURNED_TO_SENDER, EnumSet.of(RETURNED));
        table.put(DELIVERED, EnumSet.noneOf(ParcelState.class));
        table.put(RETURNED, EnumSet.noneOf(ParcelState.class));
        table.put(UNPACKED, EnumSet.noneOf(ParcelState.class));
        return java.util.Collections.unmodifiableMap(table);
    }
}
