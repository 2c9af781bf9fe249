package io.toonbank.orders.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.LineQuantity;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.orders.internal.LineMoves.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides which pieces of which allocation a change concerns. */
final class MoveChoice {

    private MoveChoice() {}

    /** Everything that still has to reach the customer. */
    static List<Move> allOpen(Order order) {
        return order.lines().stream()
                .filter(line -> line.open() > 0)
                .flatMap(line -> overAllocations(line, line.open(), null).stream())
                .toList();
    }

    /** @param only where the pieces are; null for wherever */
    static List<Move> cancelling(Order order, List<LineQuantity> wanted, @Nullable UUID only) {
        List<Move> moves = new ArrayList<>();
        summed(wanted).forEach((lineId, quantity) -> {
            Order.Line line = line(order, lineId);
            requireOpen(line, quantity, only == null ? line.open() : openAt(line, only));
            moves.addAll(overAllocations(line, quantity, only));
        });
        return moves;
    }

    /** Everything this location still has to hand over; all that is open where no location was laid down. */
    static List<Move> openAt(Order order, UUID locationId) {
        return order.lines().stream()
                .filter(line -> openAt(line, locationId) > 0)
                .flatMap(line -> overAllocations(line, openAt(line, locationId), locationId).stream())
                .toList();
    }

    static List<Move> handingOver(Order order, UUID locationId, List<LineQuantity> wanted) {
        List<Move> moves = new ArrayList<>();
        summed(wanted).forEach((lineId, quantity) -> {
            Order.Line line = line(order, lineId);
            requireOpen(line, quantity, openAt(line, locationId));
            moves.addAll(overAllocations(line, quantity, locationId));
        });
        return moves;
    }

    static List<Move> returning(Order order, UUID locationId, List<LineQuantity> wanted) {
        List<Move> moves = new ArrayList<>();
        summed(wanted).forEach((lineId, quantity) -> {
            Order.Line line = line(order, lineId);
            int atCustomer = line.progress().handedOver() - line.progress().returned();
            if (quantity > atCustomer) {
                throw Refused.because(OrdersRefusal.MORE_THAN_HANDED_OVER)
                        .with("sku", line.sku())
                        .with("handedOver", atCustomer);
            }
            moves.add(new Move(line, locationId, quantity, false));
        });
        return moves;
    }

    private static int openAt(Order.Line line, UUID locationId) {
        if (line.allocations().isEmpty()) {
            return line.open();
        }
        return line.allocations().stream()
                .filter(allocation -> allocation.locationId().equals(locationId))
                .mapToInt(Order.Allocation::open)
                .sum();
    }

    /** Takes pieces from the line's allocations, the last first, so that the preferred location keeps its part longest. */
    private static List<Move> overAllocations(Order.Line line, int quantity, @Nullable UUID only) {
        List<Move> moves = new ArrayList<>();
        int left = quantity;
        for (Order.Allocation allocation : line.allocations().reversed()) {
            boolean meant = only == null || allocation.locationId().equals(only);
            int taken = meant ? Math.min(left, allocation.open()) : 0;
            if (taken > 0) {
                moves.add(new Move(line, allocation.locationId(), taken, true));
                left -= taken;
            }
        }
        if (left > 0) {
            moves.add(new Move(line, only, left, false));
        }
        return moves;
    }

    private static Map<UUID, Integer> summed(List<LineQuantity> wanted) {
        Map<UUID, Integer> sums = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            LineQuantity line = wanted.get(i);
            if (line.quantity() < 1) {
                throw Refused.because(OrdersRefusal.WRONG_QUANTITY).at("/lines/" + i + "/quantity");
            }
            sums.merge(line.lineId(), line.quantity(), Math::addExact);
        }
        return sums;
    }

    private static Order.Line line(Order order, UUID lineId) {
        return order.line(lineId)
                .orElseThrow(() -> Refused.because(OrdersRefusal.NO_SUCH_LINE).with("lineId", lineId));
    }

    private static void requireOpen(Order.Line line, int quantity, int open) {
        if (quantity > open) {
            throw Refused.because(OrdersRefusal.MORE_THAN_OPEN)
                    .with("sku", line.sku())
                    .with("open", open);
        }
    }
}
