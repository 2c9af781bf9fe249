package io.toonbank.purchasing;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a supplier, and what came of it.
 *
 * @param total of the lines, without tax
 * @param expectedOn the day it should arrive
 */
public record PurchaseOrder(
        UUID id,
        String number,
        UUID supplierId,
        UUID locationId,
        State state,
        String currency,
        @Nullable String note,
        @Nullable LocalDate expectedOn,
        Money total,
        List<Line> lines,
        List<Receipt> receipts,
        String createdBy,
        Instant createdAt,
        @Nullable Instant orderedAt,
        @Nullable Instant closedAt,
        int version) {

    public PurchaseOrder {
        lines = List.copyOf(lines);
        receipts = List.copyOf(receipts);
    }

    /** Where it stands. {@link #TRANSITIONS} is the table the diagram in the documentation is drawn from. */
    public enum State {
        DRAFT,
        ORDERED,
        PARTLY_RECEIVED,
        RECEIVED,
        CANCELLED
    }

    /** Which state may follow which. */
    public static final Map<State, Set<State>> TRANSITIONS = transitions();

    private static Map<State, Set<State>> transitions() {
        Map<State, Set<State>> table = new EnumMap<>(State.class);
        table.put(State.DRAFT, EnumSet.of(State.ORDERED, State.CANCELLED));
        table.put(State.ORDERED, EnumSet.of(State.PARTLY_RECEIVED, State.RECEIVED, State.CANCELLED));
        table.put(State.PARTLY_RECEIVED, EnumSet.of(State.RECEIVED));
        table.put(State.RECEIVED, EnumSet.noneOf(State.class));
        table.put(State.CANCELLED, EnumSet.noneOf(State.class));
        return Map.copyOf(table);
    }

    /**
     * @param received what came in good, which may be more than was ordered
     * @param damaged what came in unfit to sell and was not put into stock
     * @param cancelled what is not waited for any more
     */
    public record Line(
            UUID id,
            UUID variantId,
            String sku,
            String title,
            @Nullable String supplierSku,
            int quantity,
            Money unitCost,
            int received,
            int damaged,
            int cancelled) {

        public int toCome() {
            return Math.max(0, quantity - received - damaged - cancelled);
        }
    }

    /** One delivery. */
    public record Receipt(
            UUID id,
            Instant at,
            String by,
            @Nullable String reference,
            @Nullable String note,
            List<ReceivedLine> lines) {

        public Receipt {
            lines = List.copyOf(lines);
        }
    }

    /** @param expected what was still to come when it arrived */
    public record ReceivedLine(UUID lineId, int received, int damaged, int expected) {

        /** Above zero when more came than was to come, below when less. */
        public int difference() {
            return received + damaged - expected;
        }
    }
}
