package io.toonbank.orders.internal;

import io.toonbank.kernel.Money;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.HandOverLines.Way;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrderProgress.LineWorth;
import io.toonbank.orders.OrderProgress.StockLine;
import io.toonbank.orders.OrderStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The guarded updates behind every change of progress. The caller holds the lock on the order's row. */
@Component
class LineMoves {

    private final JdbcTemplate database;

    LineMoves(JdbcTemplate database) {
        this.database = database;
    }

    /** Answers whether there is such an order. */
    boolean lock(UUID orderId) {
        return !database.queryForList(
                        "select 1 from orders.sales_order where id = ? for update", Integer.class, orderId)
                .isEmpty();
    }

    Moved cancel(Order order, List<Move> moves) {
        long amount = 0;
        for (var line : byLine(moves).entrySet()) {
            Order.Line before = line.getKey();
            var progress = before.progress();
            long worth = Worth.ofNext(
                    before.gross().amount(),
                    before.quantity(),
                    progress.cancelled() + progress.handedOver(),
                    line.getValue());
            amount += worth;
            updateLine(
                    "cancelled = cancelled + ?, cancelled_amount = cancelled_amount + ?",
                    order.id(),
                    before.id(),
                    line.getValue(),
                    worth);
        }
        updateAllocations(order.id(), moves, "cancelled");
        int pieces = pieces(moves);
        boolean nothingLeft = statusAfter(order, pieces, 0) == OrderStatus.CANCELLED;
        amount += nothingLeft ? order.delivery().gross().amount() : 0;
        database.update("""
                update orders.sales_order
                set cancelled = cancelled + ?, cancelled_amount = cancelled_amount + ?, version = version + 1 where id = ?
                """, pieces, amount, order.id());
        return moved(moves, amount);
    }

    Moved handOver(Order order, List<Move> moves, Way way) {
        String column = way == Way.SHIPPED ? "shipped" : "collected";
        boolean first = order.lines().stream().noneMatch(line -> line.progress().handedOver() > 0);
        long amount = first ? order.delivery().gross().amount() : 0;
        for (var line : byLine(moves).entrySet()) {
            Order.Line before = line.getKey();
            var progress = before.progress();
            long worth = Worth.ofNext(
                    before.gross().amount(),
                    before.quantity(),
                    progress.cancelled() + progress.handedOver(),
                    line.getValue());
            amount += worth;
            updateLine(
                    column + " = " + column + " + ?, handed_over_amount = handed_over_amount + ?",
                    order.id(),
                    before.id(),
                    line.getValue(),
                    worth);
        }
        updateAllocations(order.id(), moves, "handed_over");
        database.update("""
                update orders.sales_order
                set handed_over = handed_over + ?, handed_over_amount = handed_over_amount + ?, version = version + 1 where id = ?
                """, pieces(moves), amount, order.id());
        return moved(moves, amount);
    }

    Moved takeBack(Order order, List<Move> moves) {
        long amount = 0;
        List<LineWorth> worths = new ArrayList<>();
        for (var line : byLine(moves).entrySet()) {
            Order.Line before = line.getKey();
            long[] paid = paidAndRefunded(order.id(), before.id());
            long worth = Worth.ofReturned(
                    paid[0],
                    before.progress().handedOver(),
                    paid[1],
                    before.progress().returned() + line.getValue());
            amount += worth;
            worths.add(worth(before, line.getValue(), paid[1], worth));
            updateLine(
                    "returned = returned + ?, returned_amount = returned_amount + ?",
                    order.id(),
                    before.id(),
                    line.getValue(),
                    worth);
        }
        database.update("""
                update orders.sales_order
                set returned = returned + ?, returned_amount = returned_amount + ?, version = version + 1 where id = ?
                """, pieces(moves), amount, order.id());
        return moved(moves, amount, worths);
    }

    private static LineWorth worth(Order.Line line, int quantity, long refundedBefore, long worth) {
        String currency = line.gross().currency();
        long tax = Worth.taxOfNext(line.tax().amount(), line.gross().amount(), refundedBefore, worth);
        return new LineWorth(
                line.id(),
                quantity,
                Money.of(worth - tax, currency),
                Money.of(tax, currency),
                Money.of(worth, currency));
    }

    private long[] paidAndRefunded(UUID orderId, UUID lineId) {
        return java.util.Objects.requireNonNull(database.queryForObject(
                "select handed_over_amount, returned_amount from orders.line where order_id = ? and id = ?",
                (row, _) -> new long[] {row.getLong(1), row.getLong(2)},
                orderId,
                lineId));
    }

    /** The check constraints of the table guard what may be added. */
    private void updateLine(String set, UUID orderId, UUID lineId, int pieces, long worth) {
        int changed = database.update(
                "update orders.line set " + set + " where order_id = ? and id = ?", pieces, worth, orderId, lineId);
        if (changed != 1) {
            throw new IllegalStateException("Line " + lineId + " is not in order " + orderId);
        }
    }

    private void updateAllocations(UUID orderId, List<Move> moves, String column) {
        for (Move move : moves) {
            if (move.allocated()) {
                database.update(
                        "update orders.allocation set " + column + " = " + column
                                + " + ? where order_id = ? and line_id = ? and location_id = ?",
                        move.quantity(),
                        orderId,
                        move.line().id(),
                        move.locationId());
            }
        }
    }

    private static OrderStatus statusAfter(Order order, int cancelledNow, int handedOverNow) {
        long pieces = 0;
        long cancelled = cancelledNow;
        long handedOver = handedOverNow;
        for (Order.Line line : order.lines()) {
            pieces += Math.max(0, line.quantity());
            cancelled += line.progress().cancelled();
            handedOver += line.progress().handedOver();
        }
        return OrderStatus.of(pieces, cancelled, handedOver, 0);
    }

    private static Map<Order.Line, Integer> byLine(List<Move> moves) {
        Map<Order.Line, Integer> sums = new LinkedHashMap<>();
        moves.forEach(move -> sums.merge(move.line(), move.quantity(), Integer::sum));
        return sums;
    }

    private static int pieces(List<Move> moves) {
        return moves.stream().mapToInt(Move::quantity).sum();
    }

    private static Moved moved(List<Move> moves, long amount) {
        return moved(moves, amount, List.of());
    }

    private static Moved moved(List<Move> moves, long amount, List<LineWorth> worths) {
        List<StockLine> lines = new ArrayList<>();
        for (Move move : moves) {
            if (move.locationId() != null) {
                lines.add(new StockLine(move.line().id(), move.line().variantId(), move.locationId(), move.quantity()));
            }
        }
        List<LineQuantity> quantities = byLine(moves).entrySet().stream()
                .map(line -> new LineQuantity(line.getKey().id(), line.getValue()))
                .toList();
        return new Moved(lines, quantities, amount, worths);
    }

    /**
     * Some pieces of one line.
     *
     * @param allocated they were to come from this location, which therefore holds stock promised to the order
     */
    record Move(Order.Line line, @Nullable UUID locationId, int quantity, boolean allocated) {}

    record Moved(List<StockLine> lines, List<LineQuantity> quantities, long amount, List<LineWorth> worths) {}
}
