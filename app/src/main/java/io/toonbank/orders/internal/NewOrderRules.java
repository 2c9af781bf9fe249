package io.toonbank.orders.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;
import io.toonbank.orders.OrderAmounts;
import io.toonbank.orders.OrdersRefusal;

/** What must hold of an order before it is written. */
final class NewOrderRules {

    private NewOrderRules() {}

    /** @param pointer where the order stands in what was sent, "" or "/3" */
    static void check(NewOrder order, int linesMax, String pointer) {
        if (order.lines().isEmpty()) {
            throw Refused.because(OrdersRefusal.NO_LINES).at(pointer + "/lines");
        }
        if (order.lines().size() > linesMax) {
            throw Refused.because(OrdersRefusal.TOO_MANY_LINES)
                    .with("max", linesMax)
                    .at(pointer + "/lines");
        }
        for (int i = 0; i < order.lines().size(); i++) {
            checkLine(order, order.lines().get(i), pointer + "/lines/" + i);
        }
        if (!addsUp(order)) {
            throw Refused.because(OrdersRefusal.AMOUNTS_DO_NOT_ADD_UP).at(pointer + "/amounts");
        }
    }

    private static void checkLine(NewOrder order, NewOrderLine line, String pointer) {
        if (line.quantity() == 0) {
            throw Refused.because(OrdersRefusal.WRONG_QUANTITY).at(pointer + "/quantity");
        }
        if (!line.gross().currency().equals(order.currency())) {
            throw Refused.because(OrdersRefusal.WRONG_CURRENCY)
                    .with("currency", order.currency())
                    .at(pointer + "/gross");
        }
        if (!sums(line.net(), line.tax(), line.gross())) {
            throw Refused.because(OrdersRefusal.AMOUNTS_DO_NOT_ADD_UP).at(pointer + "/gross");
        }
        if (!within(line.progress(), Math.max(0, line.quantity()))) {
            throw Refused.because(OrdersRefusal.PROGRESS_EXCEEDS_ORDER).at(pointer + "/progress");
        }
        long allocated = line.allocations().stream()
                .mapToLong(NewOrderLine.LineAllocation::quantity)
                .sum();
        if (allocated > Math.max(0, line.quantity())) {
            throw Refused.because(OrdersRefusal.WRONG_QUANTITY).at(pointer + "/allocations");
        }
    }

    private static boolean within(LineProgress progress, int ordered) {
        return progress.cancelled() >= 0
                && progress.shipped() >= 0
                && progress.collected() >= 0
                && progress.returned() >= 0
                && (long) progress.cancelled() + progress.shipped() + progress.collected() <= ordered
                && progress.returned() <= progress.handedOver();
    }

    private static boolean addsUp(NewOrder order) {
        var delivery = order.delivery();
        return sums(delivery.net(), delivery.tax(), delivery.gross())
                && OrderAmounts.of(order.lines(), delivery, order.currency()).equals(order.amounts());
    }

    private static boolean sums(Money net, Money tax, Money gross) {
        return net.amount() + tax.amount() == gross.amount();
    }
}
