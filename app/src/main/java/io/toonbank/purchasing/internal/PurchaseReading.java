package io.toonbank.purchasing.internal;

import static io.toonbank.purchasing.db.Tables.PURCHASE_LINE;
import static io.toonbank.purchasing.db.Tables.PURCHASE_ORDER;
import static io.toonbank.purchasing.db.Tables.RECEIPT;
import static io.toonbank.purchasing.db.Tables.RECEIPT_LINE;

import io.toonbank.kernel.Money;
import io.toonbank.purchasing.PurchaseOrder;
import io.toonbank.purchasing.db.tables.records.PurchaseLineRecord;
import io.toonbank.purchasing.db.tables.records.PurchaseOrderRecord;
import io.toonbank.purchasing.db.tables.records.ReceiptRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reads a purchase order with everything that came of it. */
@Component
class PurchaseReading {

    private final DSLContext database;

    PurchaseReading(DSLContext database) {
        this.database = database;
    }

    Optional<PurchaseOrder> find(UUID id) {
        return database.selectFrom(PURCHASE_ORDER)
                .where(PURCHASE_ORDER.ID.eq(id))
                .fetchOptional(this::order);
    }

    private PurchaseOrder order(PurchaseOrderRecord row) {
        List<PurchaseOrder.Line> lines = database.selectFrom(PURCHASE_LINE)
                .where(PURCHASE_LINE.ORDER_ID.eq(row.getId()))
                .orderBy(PURCHASE_LINE.POSITION)
                .fetch(line -> line(line, row.getCurrency()));
        return new PurchaseOrder(
                row.getId(),
                row.getNumber(),
                row.getSupplierId(),
                row.getLocationId(),
                PurchaseOrder.State.valueOf(row.getState()),
                row.getCurrency(),
                row.getNote(),
                row.getExpectedOn(),
                Money.of(row.getTotal(), row.getCurrency()),
                lines,
                receipts(row.getId()),
                row.getCreatedBy(),
                row.getCreatedAt(),
                row.getOrderedAt(),
                row.getClosedAt(),
                row.getVersion());
    }

    private List<PurchaseOrder.Receipt> receipts(UUID orderId) {
        var found = database.selectFrom(RECEIPT)
                .where(RECEIPT.ORDER_ID.eq(orderId))
                .orderBy(RECEIPT.AT, RECEIPT.ID)
                .fetch();
        Map<UUID, List<PurchaseOrder.ReceivedLine>> lines = database.selectFrom(RECEIPT_LINE)
                .where(RECEIPT_LINE.RECEIPT_ID.in(found.getValues(RECEIPT.ID)))
                .fetchGroups(
                        RECEIPT_LINE.RECEIPT_ID,
                        row -> new PurchaseOrder.ReceivedLine(
                                row.get(RECEIPT_LINE.LINE_ID),
                                row.get(RECEIPT_LINE.RECEIVED),
                                row.get(RECEIPT_LINE.DAMAGED),
                                row.get(RECEIPT_LINE.EXPECTED)));
        return found.map(receipt -> receipt(receipt, lines));
    }

    private static PurchaseOrder.Receipt receipt(ReceiptRecord row, Map<UUID, List<PurchaseOrder.ReceivedLine>> lines) {
        return new PurchaseOrder.Receipt(
                row.getId(),
                row.getAt(),
                row.getBy(),
                row.getReference(),
                row.getNote(),
                lines.getOrDefault(row.getId(), List.of()));
    }

    private static PurchaseOrder.Line line(PurchaseLineRecord row, String currency) {
        return new PurchaseOrder.Line(
                row.getId(),
                row.getVariantId(),
                row.getSku(),
                row.getTitle(),
                row.getSupplierSku(),
                row.getQuantity(),
                Money.of(row.getUnitCost(), currency),
                row.getReceived(),
                row.getDamaged(),
                row.getCancelled());
    }
}
