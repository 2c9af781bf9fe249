package io.toonbank.returns;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a return stands, computed from the quantities of its lines and never set. {@link #TRANSITIONS} is the table the diagram in
 * the documentation is drawn from.
 */
public enum ReturnState {
    /** Asked for; nothing has come yet. */
    REQUESTED,
    /** Goods are here and wait to be judged. */
    ARRIVED,
    /** Some was judged, more is to come. */
    PARTLY_BOOKED,
    /** All that came was judged, and at least one piece was taken back. */
    COMPLETED,
    /** All that came was judged, and nothing was taken back. */
    REFUSED,
    /** Nothing will come. */
    WITHDRAWN;

    /** Which state may follow which. */
    public static final Map<ReturnState, Set<ReturnState>> TRANSITIONS = transitions();

    /**
     * The definition of what the database computes, too; a test compares the two.
     *
     * @param pieces asked for
     * @param withdrawn of them will not come
     * @param arrived of them are here, judged or not
     */
    public static ReturnState of(long pieces, long withdrawn, long arrived, long accepted, long refused) {
        if (withdrawn == pieces) {
            return WITHDRAWN;
        }
        if (arrived > accepted + refused) {
            return ARRIVED;
        }
        if (arrived == 0) {
            return REQUESTED;
        }
        if (arrived + withdrawn < pieces) {
            return PARTLY_BOOKED;
        }
        return accepted > 0 ? COMPLETED : REFUSED;
    }

    /** Nothing more will happen. */
    public boolean closed() {
        return this == COMPLETED || this == REFUSED || this == WITHDRAWN;
    }

    private static Map<ReturnState, Set<ReturnState>> transitions() {
        Map<ReturnState, Set<ReturnState>> table = new EnumMap<>(ReturnState.class);
        table.put(REQUESTED, EnumSet.of(ARRIVED, PARTLY_BOOKED, COMPLETED, REFUSED, WITHDRAWN));
        table.put(ARRIVED, EnumSet.of(PARTLY_BOOKED, COMPLETED, REFUSED));
        table.put(PARTLY_BOOKED, EnumSet.of(ARRIVED, COMPLETED, REFUSED));
        table.put(COMPLETED, EnumSet.noneOf(ReturnState.class));
        table.put(REFUSED, EnumSet.noneOf(ReturnState.class));
        table.put(WITHDRAWN, EnumSet.noneOf(ReturnState.class));
        return Map.copyOf(table);
    }
}
