package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.BOOKING;
import static io.toonbank.returns.db.Tables.BOOKING_LINE;
import static io.toonbank.returns.db.Tables.EXCHANGE;
import static io.toonbank.returns.db.Tables.GOODS_RETURN;
import static io.toonbank.returns.db.Tables.RETURN_LINE;

import io.toonbank.checkout.OrderMoney;
import io.toonbank.inventory.Disposition;
import io.toonbank.kernel.Money;
import io.toonbank.payments.ExchangeValue;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return;
import io.toonbank.returns.Return.BookedLine;
import io.toonbank.returns.Return.Booking;
import io.toonbank.returns.Return.Exchange;
import io.toonbank.returns.Return.Line;
import io.toonbank.returns.Return.Wanted;
import io.toonbank.returns.ReturnReason;
import io.toonbank.returns.ReturnSource;
import io.toonbank.returns.ReturnState;
import io.toonbank.returns.ReturnWay;
import io.toonbank.returns.db.tables.records.BookingLineRecord;
import io.toonbank.returns.db.tables.records.BookingRecord;
import io.toonbank.returns.db.tables.records.ExchangeRecord;
import io.toonbank.returns.db.tables.records.GoodsReturnRecord;
import io.toonbank.returns.db.tables.records.ReturnLineRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads whole returns. */
@Component
class ReturnReading {

    private static final TypeReference<List<OrderMoney.Part>> PARTS = new TypeReference<>() {};
    private static final TypeReference<List<Wanted>> WANTED = new TypeReference<>() {};

    /** More returns of one order are not shown. */
    private static final int OF_ORDER_MAX = 200;

    private final DSLContext database;
    private final ExchangeValue values;
    private final JsonMapper json;

    ReturnReading(DSLContext database, ExchangeValue values, JsonMapper json) {
        this.database = database;
        this.values = values;
        this.json = json;
    }

    Optional<Return> find(UUID id) {
        return where(GOODS_RETURN.ID.eq(id)).stream().findFirst();
    }

    Optional<Return> byNumber(String number) {
        return where(GOODS_RETURN.NUMBER.eq(number)).stream().findFirst();
    }

    List<Return> ofOrder(UUID orderId) {
        return where(GOODS_RETURN.ORDER_ID.eq(orderId));
    }

    /** Pieces of each order line that returns are under way for and that were not taken back yet. */
    Map<UUID, Integer> underWay(UUID orderId) {
        Map<UUID, Integer> sums = new HashMap<>();
        var open = DSL.sum(RETURN_LINE
                .QUANTITY
                .minus(RETURN_LINE.WITHDRAWN)
                .minus(RETURN_LINE.ACCEPTED)
                .minus(RETURN_LINE.REFUSED));
        database.select(RETURN_LINE.ORDER_LINE_ID, open)
                .from(RETURN_LINE)
                .join(GOODS_RETURN)
                .on(GOODS_RETURN.ID.eq(RETURN_LINE.RETURN_ID))
                .where(GOODS_RETURN.ORDER_ID.eq(orderId))
                .groupBy(RETURN_LINE.ORDER_LINE_ID)
                .forEach(row -> sums.put(row.value1(), row.value2().intValueExact()));
        return sums;
    }

    private List<Return> where(Condition condition) {
        List<GoodsReturnRecord> heads = database.selectFrom(GOODS_RETURN)
                .where(condition)
                .orderBy(GOODS_RETURN.REQUESTED_AT, GOODS_RETURN.ID)
                .limit(OF_ORDER_MAX)
                .fetch();
        if (heads.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = heads.stream().map(GoodsReturnRecord::getId).toList();
        var lines = database.selectFrom(RETURN_LINE)
                .where(RETURN_LINE.RETURN_ID.in(ids))
                .orderBy(RETURN_LINE.RETURN_ID, RETURN_LINE.POSITION)
                .fetchGroups(RETURN_LINE.RETURN_ID);
        var bookings = database.selectFrom(BOOKING)
                .where(BOOKING.RETURN_ID.in(ids))
                .orderBy(BOOKING.AT, BOOKING.ID)
                .fetchGroups(BOOKING.RETURN_ID);
        var bookedLines = database.select(BOOKING_LINE.fields())
                .from(BOOKING_LINE)
                .join(BOOKING)
                .on(BOOKING.ID.eq(BOOKING_LINE.BOOKING_ID))
                .where(BOOKING.RETURN_ID.in(ids))
                .orderBy(BOOKING_LINE.BOOKING_ID, BOOKING_LINE.POSITION)
                .fetchInto(BOOKING_LINE)
                .intoGroups(BOOKING_LINE.BOOKING_ID);
        var exchanges =
                database.selectFrom(EXCHANGE).where(EXCHANGE.RETURN_ID.in(ids)).fetchMap(EXCHANGE.RETURN_ID);
        return heads.stream()
                .map(head -> whole(
                        head,
                        of(lines, head.getId()),
                        of(bookings, head.getId()),
                        bookedLines,
                        Optional.ofNullable(exchanges.get(head.getId()))))
                .toList();
    }

    private static <R> List<R> of(Map<UUID, ? extends List<R>> grouped, UUID id) {
        List<R> found = grouped.get(id);
        return found == null ? List.of() : found;
    }

    private Return whole(
            GoodsReturnRecord head,
            List<ReturnLineRecord> lines,
            List<BookingRecord> bookings,
            Map<UUID, ? extends List<BookingLineRecord>> bookedLines,
            Optional<ExchangeRecord> exchange) {
        String currency = head.getCurrency();
        return new Return(
                head.getId(),
                head.getNumber(),
                head.getOrderId(),
                head.getOrderNumber(),
                head.getChannelId(),
                head.getCustomerId(),
                head.getContactName(),
                head.getContactEmail(),
                currency,
                ReturnSource.valueOf(head.getSource()),
                ReturnWay.valueOf(head.getWay()),
                head.getLocationId(),
                ReturnState.valueOf(head.getState()),
                RefundWay.valueOf(head.getRefundWay()),
                lines.stream().map(ReturnReading::line).toList(),
                bookings.stream()
                        .map(booking -> booking(booking, currency, of(bookedLines, booking.getId())))
                        .toList(),
                exchange.map(row -> exchange(row, currency)).orElse(null),
                head.getRequestedAt(),
                head.getSendBy(),
                Money.of(head.getRefunded(), currency),
                head.getNote(),
                head.getVersion());
    }

    private static Line line(ReturnLineRecord row) {
        return new Line(
                row.getId(),
                row.getOrderLineId(),
                row.getVariantId(),
                row.getSku(),
                row.getTitle(),
                row.getQuantity(),
                row.getWithdrawn(),
                row.getArrived(),
                row.getAccepted(),
                row.getRefused(),
                ReturnReason.valueOf(row.getReason()),
                row.getRemark(),
                row.getPolicyVersion(),
                row.getRuleCode(),
                row.getOutsidePolicy());
    }

    private Booking booking(BookingRecord row, String currency, List<BookingLineRecord> lines) {
        return new Booking(
                row.getId(),
                row.getAt(),
                row.getLocationId(),
                row.getStaffName(),
                RefundWay.valueOf(row.getRefundWay()),
                Money.of(row.getGoods(), currency),
                Money.of(row.getTax(), currency),
                Money.of(row.getDelivery(), currency),
                Money.of(row.getFee(), currency),
                Money.of(row.getRefund(), currency),
                Money.of(row.getByHand(), currency),
                json.readValue(row.getParts().data(), PARTS),
                lines.stream().map(line -> bookedLine(line, currency)).toList());
    }

    private static BookedLine bookedLine(BookingLineRecord row, String currency) {
        return new BookedLine(
                row.getLineId(),
                row.getDisposition() == null ? null : Disposition.valueOf(row.getDisposition()),
                row.getQuantity(),
                Money.of(row.getGross(), currency),
                Money.of(row.getTax(), currency),
                row.getRemark());
    }

    private Exchange exchange(ExchangeRecord row, String currency) {
        return new Exchange(
                json.readValue(row.getWanted().data(), WANTED),
                row.getOrderId(),
                row.getOrderNumber(),
                Money.of(row.getGiven(), currency),
                values.available(ExchangeAccounts.of(row.getReturnId()), currency));
    }
}
