package io.toonbank.returns;

import io.toonbank.inventory.Disposition;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that come back: asked for, arrived, judged. Judging changes order, stock and money in one transaction; payments follow
 * after it, as work that is repeated until it is done. Every call may be repeated by its id.
 */
public interface Returns {

    /** How long a customer has to bring or send what was asked for. */
    Duration SENT_WITHIN = Duration.ofDays(14);

    /** Liability for goods that are not what was agreed (directive (EU) 2019/771, article 10). */
    Duration LIABLE_FOR = Duration.ofDays(2 * 365 + 1);

    /**
     * Asks for a return. Nothing of order, stock or money changes yet. Refuses {@code orders.not-found},
     * {@code returns.no-lines}, {@code returns.too-many-lines}, {@code returns.no-such-line}, {@code returns.wrong-quantity},
     * {@code returns.gift-card}, {@code returns.more-than-returnable} (with {@code sku}, {@code returnable}),
     * {@code returns.final-sale}, {@code returns.too-late}, {@code returns.not-this-refund},
     * {@code returns.credit-needs-customer}.
     */
    Return request(RequestReturn request);

    /**
     * The goods are here. They wait to be judged; nobody can sell them and no money moves. Refuses {@code returns.not-found},
     * {@code returns.closed}, {@code returns.no-such-line}, {@code returns.more-than-expected}.
     */
    Return arrive(ArriveReturn request);

    /**
     * Judges goods that are here, or that are handed over at this moment (they then arrive by this). What is accepted leaves the
     * customer's order, is in stock where its disposition says, and is refunded. Do not call inside a transaction. Refuses
     * {@code returns.not-found}, {@code returns.no-lines}, {@code returns.no-such-line}, {@code returns.wrong-quantity},
     * {@code returns.no-disposition}, {@code returns.more-than-waiting}, {@code orders.more-than-handed-over} when the pieces came
     * back elsewhere meanwhile, {@code returns.credit-needs-customer}.
     */
    Return judge(JudgeReturn request);

    /** {@link #request}, {@link #arrive} and {@link #judge} in one transaction, for goods on the counter. Refuses as they do. */
    Return takeAtCounter(CounterReturn request);

    /** What {@link #takeAtCounter} would book, to the cent; writes nothing. Refuses as it does. */
    Return preview(CounterReturn request);

    /** What has not arrived will not come. Refuses {@code returns.not-found}; does nothing where all has arrived. */
    Return withdraw(UUID returnId, @Nullable String reason);

    Optional<Return> find(UUID returnId);

    /** Refuses {@code returns.not-found}. */
    Return require(UUID returnId);

    Optional<Return> byNumber(String number);

    /** Oldest first. */
    List<Return> ofOrder(UUID orderId);

    /** Sorts: requestedAt. */
    Page<ReturnSummary> list(ReturnFilter filter, PageRequest page);

    /** How often a customer brings things back. */
    ReturnSignal signal(UUID customerId);

    /**
     * @param outsidePolicy a member of staff takes it although the terms say no, and says why in {@code note}; the caller has
     *     checked the permission
     * @param customerId who gets store credit, where the order has no customer
     * @param locationId where it will be brought or sent; absent for any store, or the first warehouse
     * @param exchange wanted instead, for {@link RefundWay#EXCHANGE}
     */
    record RequestReturn(
            UUID id,
            UUID orderId,
            ReturnSource source,
            ReturnWay way,
            @Nullable UUID locationId,
            RefundWay refundWay,
            @Nullable UUID customerId,
            List<Line> lines,
            List<Return.Wanted> exchange,
            @Nullable String note,
            boolean outsidePolicy) {

        public RequestReturn {
            lines = List.copyOf(lines);
            exchange = List.copyOf(exchange);
        }
    }

    /** @param id minted by the caller, unique in the return */
    record Line(
            UUID id,
            UUID orderLineId,
            int quantity,
            ReturnReason reason,
            @Nullable String remark) {}

    /** @param lines empty for everything that is expected */
    record ArriveReturn(UUID returnId, UUID locationId, List<Arrived> lines) {

        public ArriveReturn {
            lines = List.copyOf(lines);
        }
    }

    record Arrived(UUID lineId, int quantity) {}

    /** @param id of the booking */
    record JudgeReturn(
            UUID id,
            UUID returnId,
            UUID locationId,
            @Nullable String staffName,
            List<Judged> lines) {

        public JudgeReturn {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Some pieces of a line.
     *
     * @param disposition absent when they are refused and go back to the customer
     * @param remark why, for pieces that are refused
     */
    record Judged(
            UUID lineId,
            int quantity,
            @Nullable Disposition disposition,
            @Nullable String remark) {}

    /**
     * @param request its lines with ids; their dispositions in {@code judged}
     * @param bookingId repeats the whole call
     */
    record CounterReturn(
            RequestReturn request,
            UUID bookingId,
            UUID locationId,
            @Nullable String staffName,
            List<Judged> judged) {

        public CounterReturn {
            judged = List.copyOf(judged);
        }
    }
}
