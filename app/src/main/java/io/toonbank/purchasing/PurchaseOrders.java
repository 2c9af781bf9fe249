package io.toonbank.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders at suppliers. Calls take part in the caller's transaction when there is one. */
public interface PurchaseOrders {

    int LINES_MAX = 1_000;
    int QUANTITY_MAX = 1_000_000;

    /**
     * Writes a draft, or changes one: its lines are replaced. Costs come from the supplier's terms where the line names none. Refuses
     * {@code purchasing.no-such-supplier}, {@code purchasing.supplier-inactive}, {@code purchasing.no-lines},
     * {@code purchasing.too-many-lines}, {@code purchasing.no-such-variant}, {@code purchasing.twice},
     * {@code purchasing.order-state} when it is no draft any more, {@code platform.stale-version}, and unknown locations as network
     * does.
     */
    PurchaseOrder save(SavePurchase order);

    /**
     * The draft goes to the supplier. May be repeated. Refuses {@code purchasing.no-such-order}, {@code purchasing.order-state},
     * {@code purchasing.not-in-packs}, {@code purchasing.below-least}, {@code purchasing.below-minimum}.
     *
     * @param anyway order below the supplier's minimum worth
     */
    PurchaseOrder order(UUID id, @Nullable LocalDate expectedOn, boolean anyway);

    /**
     * Goods arrived: what is good goes into stock, what is damaged is noted and not waited for again, what is too much is taken and
     * told as a difference. Order and stock change together. Repeatable by receipt id. Refuses {@code purchasing.no-such-order},
     * {@code purchasing.order-state}, {@code purchasing.no-such-line}, {@code purchasing.wrong-quantity},
     * {@code purchasing.id-reused}.
     */
    PurchaseOrder receive(ReceivePurchase receipt);

    /**
     * Waits no longer for what has not come: all of it, or so many of some lines. May be repeated. Refuses
     * {@code purchasing.no-such-order}, {@code purchasing.no-such-line}, {@code purchasing.more-than-to-come},
     * {@code purchasing.order-state} when nothing is to come.
     */
    PurchaseOrder cancelRest(UUID id, List<LineQuantity> lines, @Nullable String reason);

    Optional<PurchaseOrder> find(UUID id);

    /** @param version the version that was read; absent to create */
    record SavePurchase(
            UUID id,
            UUID supplierId,
            UUID locationId,
            @Nullable String note,
            @Nullable LocalDate expectedOn,
            List<WantedLine> lines,
            @Nullable Integer version) {

        public SavePurchase {
            lines = List.copyOf(lines);
        }
    }

    /** @param unitCost minor units of the supplier's currency, absent for what the supplier asks */
    record WantedLine(
            UUID variantId, int quantity, @Nullable Long unitCost) {}

    record LineQuantity(UUID lineId, int quantity) {}

    record ReceivePurchase(
            UUID id,
            UUID orderId,
            @Nullable String reference,
            @Nullable String note,
            List<Arrived> lines) {

        public ReceivePurchase {
            lines = List.copyOf(lines);
        }
    }

    /** @param received good pieces @param damaged pieces that cannot be sold */
    record Arrived(UUID lineId, int received, int damaged) {}
}
