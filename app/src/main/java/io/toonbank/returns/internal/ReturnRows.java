package io.toonbank.returns.internal;

import static io.toonbank.returns.db.Tables.BOOKING;
import static io.toonbank.returns.db.Tables.BOOKING_LINE;
import static io.toonbank.returns.db.Tables.EXCHANGE;
import static io.toonbank.returns.db.Tables.GOODS_RETURN;
import static io.toonbank.returns.db.Tables.RETURN_LINE;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.returns.LineTerms;
import io.toonbank.returns.RefundWay;
import io.toonbank.returns.Return.Booking;
import io.toonbank.returns.Returns.Line;
import io.toonbank.returns.Returns.RequestReturn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes returns. The caller holds the lock on the return's row; what a line may not do, the table refuses. */
@Component
class ReturnRows {

    private static final String NUMBER_PREFIX = "R";

    private final DSLContext database;
    private final JsonMapper json;

    ReturnRows(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Who asks for goods of an order waits for whoever else does, until the transaction ends. */
    void oneAtATime(UUID orderId) {
        database.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "return of " + orderId);
    }

    /** Answers whether there is such a return. */
    boolean lock(UUID returnId) {
        return database.select(GOODS_RETURN.ID)
                .from(GOODS_RETURN)
                .where(GOODS_RETURN.ID.eq(returnId))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /** Whether this was asked for before; refuses an id that was used for something else. */
    boolean requestedBefore(RequestReturn request) {
        return sameAs(
                database.select(GOODS_RETURN.FINGERPRINT)
                        .from(GOODS_RETURN)
                        .where(GOODS_RETURN.ID.eq(request.id()))
                        .fetchOptional(GOODS_RETURN.FINGERPRINT),
                fingerprint(request));
    }

    boolean bookedBefore(UUID bookingId, String fingerprint) {
        return sameAs(
                database.select(BOOKING.FINGERPRINT)
                        .from(BOOKING)
                        .where(BOOKING.ID.eq(bookingId))
                        .fetchOptional(BOOKING.FINGERPRINT),
                fingerprint);
    }

    private static boolean sameAs(Optional<String> before, String now) {
        before.filter(kept -> !kept.equals(now)).ifPresent(_ -> {
            throw Refused.because(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
        });
        return before.isPresent();
    }

    /** What makes two requests the same; the texts people type may differ. */
    private static String fingerprint(RequestReturn request) {
        StringBuilder all = new StringBuilder(request.orderId().toString()).append(request.refundWay());
        request.lines()
                .forEach(line -> all.append(' ')
                        .append(line.orderLineId())
                        .append(' ')
                        .append(line.quantity())
                        .append(line.reason()));
        return Integer.toHexString(all.toString().hashCode()) + ":"
                + request.lines().size();
    }

    String insert(RequestReturn request, Order order, @Nullable UUID customerId, Instant now, Instant sendBy) {
        Long next =
                database.fetchSingle("select nextval('returns.return_number')").into(Long.class);
        String number = NUMBER_PREFIX + next;
        database.insertInto(GOODS_RETURN)
                .set(GOODS_RETURN.ID, request.id())
                .set(GOODS_RETURN.NUMBER, number)
                .set(GOODS_RETURN.ORDER_ID, order.id())
                .set(GOODS_RETURN.ORDER_NUMBER, order.number())
                .set(GOODS_RETURN.CHANNEL_ID, order.source().channelId())
                .set(GOODS_RETURN.CUSTOMER_ID, customerId)
                .set(GOODS_RETURN.CONTACT_NAME, order.contact().name())
                .set(GOODS_RETURN.CONTACT_EMAIL, order.contact().email())
                .set(GOODS_RETURN.CURRENCY, order.currency())
                .set(GOODS_RETURN.SOURCE, request.source().name())
                .set(GOODS_RETURN.WAY, request.way().name())
                .set(GOODS_RETURN.LOCATION_ID, request.locationId())
                .set(GOODS_RETURN.REFUND_WAY, request.refundWay().name())
                .set(GOODS_RETURN.REQUESTED_AT, now)
                .set(GOODS_RETURN.SEND_BY, sendBy)
                .set(GOODS_RETURN.NOTE, request.note())
                .set(GOODS_RETURN.FINGERPRINT, fingerprint(request))
                .set(
                        GOODS_RETURN.PIECES,
                        request.lines().stream().mapToLong(Line::quantity).sum())
                .execute();
        if (request.refundWay() == RefundWay.EXCHANGE) {
            database.insertInto(EXCHANGE)
                    .set(EXCHANGE.RETURN_ID, request.id())
                    .set(EXCHANGE.WANTED, JSONB.jsonb(json.writeValueAsString(request.exchange())))
                    .execute();
        }
        return number;
    }

    void insertLine(UUID returnId, int position, Line line, LineTerms terms, boolean outsidePolicy) {
        database.insertInto(RETURN_LINE)
                .set(RETURN_LINE.RETURN_ID, returnId)
                .set(RETURN_LINE.ID, line.id())
                .set(RETURN_LINE.POSITION, position)
                .set(RETURN_LINE.ORDER_LINE_ID, line.orderLineId())
                .set(RETURN_LINE.VARIANT_ID, terms.variantId())
                .set(RETURN_LINE.SKU, terms.sku())
                .set(RETURN_LINE.TITLE, terms.title())
                .set(RETURN_LINE.QUANTITY, line.quantity())
                .set(RETURN_LINE.REASON, line.reason().name())
                .set(RETURN_LINE.REMARK, line.remark())
                .set(RETURN_LINE.POLICY_VERSION, terms.policyVersion())
                .set(RETURN_LINE.RULE_CODE, terms.rule().code())
                .set(RETURN_LINE.OUTSIDE_POLICY, outsidePolicy)
                .execute();
    }

    /** Answers false when more arrive than may still come. */
    boolean arrive(UUID returnId, UUID lineId, int quantity) {
        return database.update(RETURN_LINE)
                        .set(RETURN_LINE.ARRIVED, RETURN_LINE.ARRIVED.plus(quantity))
                        .where(RETURN_LINE.RETURN_ID.eq(returnId))
                        .and(RETURN_LINE.ID.eq(lineId))
                        .and(RETURN_LINE
                                .ARRIVED
                                .plus(RETURN_LINE.WITHDRAWN)
                                .plus(quantity)
                                .le(RETURN_LINE.QUANTITY))
                        .execute()
                == 1;
    }

    /** Pieces that are judged and had not arrived arrive by this. Answers false when more are judged than there can be. */
    boolean judge(UUID returnId, UUID lineId, int accepted, int refused) {
        Field<Integer> judged = RETURN_LINE.ACCEPTED.plus(RETURN_LINE.REFUSED).plus(accepted + refused);
        return database.update(RETURN_LINE)
                        .set(RETURN_LINE.ARRIVED, DSL.greatest(RETURN_LINE.ARRIVED, judged))
                        .set(RETURN_LINE.ACCEPTED, RETURN_LINE.ACCEPTED.plus(accepted))
                        .set(RETURN_LINE.REFUSED, RETURN_LINE.REFUSED.plus(refused))
                        .where(RETURN_LINE.RETURN_ID.eq(returnId))
                        .and(RETURN_LINE.ID.eq(lineId))
                        .and(judged.plus(RETURN_LINE.WITHDRAWN).le(RETURN_LINE.QUANTITY))
                        .execute()
                == 1;
    }

    void withdraw(UUID returnId) {
        database.update(RETURN_LINE)
                .set(RETURN_LINE.WITHDRAWN, RETURN_LINE.QUANTITY.minus(RETURN_LINE.ARRIVED))
                .where(RETURN_LINE.RETURN_ID.eq(returnId))
                .execute();
    }

    /** What a line's accepted pieces are worth now, and what is kept of it; see {@link Refunding}. */
    LineMoney moneyOf(UUID returnId, UUID lineId) {
        return database.select(RETURN_LINE.WORTH, RETURN_LINE.FEE)
                .from(RETURN_LINE)
                .where(RETURN_LINE.RETURN_ID.eq(returnId).and(RETURN_LINE.ID.eq(lineId)))
                .fetchSingle(row -> new LineMoney(row.value1(), row.value2()));
    }

    record LineMoney(long worth, long fee) {}

    void addMoney(UUID returnId, UUID lineId, long worth, long fee) {
        database.update(RETURN_LINE)
                .set(RETURN_LINE.WORTH, RETURN_LINE.WORTH.plus(worth))
                .set(RETURN_LINE.FEE, RETURN_LINE.FEE.plus(fee))
                .where(RETURN_LINE.RETURN_ID.eq(returnId))
                .and(RETURN_LINE.ID.eq(lineId))
                .execute();
    }

    /** The return's sums follow its lines. */
    void sumUp(UUID returnId, @Nullable UUID locationId, long refunded) {
        database.execute("""
                update returns.goods_return
                set withdrawn = sums.withdrawn, arrived = sums.arrived, accepted = sums.accepted, refused = sums.refused,
                    location_id = coalesce(?, location_id), refunded = refunded + ?, version = version + 1
                from (
                  select sum(withdrawn) as withdrawn, sum(arrived) as arrived, sum(accepted) as accepted, sum(refused) as refused
                  from returns.return_line where return_id = ?) sums
                where id = ?
                """, DSL.val(locationId, UUID.class), refunded, returnId, returnId);
    }

    void insertBooking(UUID returnId, Booking booking, String fingerprint) {
        database.insertInto(BOOKING)
                .set(BOOKING.ID, booking.id())
                .set(BOOKING.RETURN_ID, returnId)
                .set(BOOKING.AT, booking.at())
                .set(BOOKING.LOCATION_ID, booking.locationId())
                .set(BOOKING.STAFF_NAME, booking.staffName())
                .set(BOOKING.REFUND_WAY, booking.refundWay().name())
                .set(BOOKING.GOODS, booking.goods().amount())
                .set(BOOKING.TAX, booking.tax().amount())
                .set(BOOKING.DELIVERY, booking.delivery().amount())
                .set(BOOKING.FEE, booking.fee().amount())
                .set(BOOKING.REFUND, booking.refund().amount())
                .set(BOOKING.BY_HAND, booking.byHand().amount())
                .set(BOOKING.PARTS, JSONB.jsonb(json.writeValueAsString(booking.parts())))
                .set(BOOKING.FINGERPRINT, fingerprint)
                .execute();
        int position = 0;
        for (var line : booking.lines()) {
            database.insertInto(BOOKING_LINE)
                    .set(BOOKING_LINE.BOOKING_ID, booking.id())
                    .set(BOOKING_LINE.POSITION, position++)
                    .set(BOOKING_LINE.LINE_ID, line.lineId())
                    .set(
                            BOOKING_LINE.DISPOSITION,
                            line.disposition() == null
                                    ? null
                                    : line.disposition().name())
                    .set(BOOKING_LINE.QUANTITY, line.quantity())
                    .set(BOOKING_LINE.GROSS, line.gross().amount())
                    .set(BOOKING_LINE.TAX, line.tax().amount())
                    .set(BOOKING_LINE.REMARK, line.remark())
                    .execute();
        }
    }
}
