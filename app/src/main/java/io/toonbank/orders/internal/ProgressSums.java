package io.toonbank.orders.internal;

import io.toonbank.orders.NewOrder;
import io.toonbank.orders.NewOrderLine;

/** Sums of progress over the lines of an order that go to the customer. */
record ProgressSums(
        long pieces,
        long cancelled,
        long handedOver,
        long returned,
        long cancelledAmount,
        long handedOverAmount,
        long returnedAmount) {

    static ProgressSums of(NewOrder order) {
        long pieces = 0;
        long cancelled = 0;
        long handedOver = 0;
        long returned = 0;
        long cancelledAmount = 0;
        long handedOverAmount = 0;
        long returnedAmount = 0;
        for (NewOrderLine line : order.lines()) {
            if (line.quantity() > 0) {
                pieces += line.quantity();
                cancelled += line.progress().cancelled();
                handedOver += line.progress().handedOver();
                returned += line.progress().returned();
                cancelledAmount += cancelledAmount(line);
                handedOverAmount += handedOverAmount(line);
                returnedAmount += returnedAmount(line);
            }
        }
        long delivery = order.delivery().gross().amount();
        boolean nothingLeft = pieces > 0 && cancelled == pieces;
        return new ProgressSums(
                pieces,
                cancelled,
                handedOver,
                returned,
                cancelledAmount + (nothingLeft ? delivery : 0),
                handedOverAmount + (handedOver > 0 ? delivery : 0),
                returnedAmount);
    }

    static long cancelledAmount(NewOrderLine line) {
        return line.quantity() < 0
                ? 0
                : Worth.ofNext(
                        line.gross().amount(),
                        line.quantity(),
                        0,
                        line.progress().cancelled());
    }

    static long handedOverAmount(NewOrderLine line) {
        return line.quantity() < 0
                ? 0
                : Worth.ofNext(
                        line.gross().amount(),
                        line.quantity(),
                        line.progress().cancelled(),
                        line.progress().handedOver());
    }

    static long returnedAmount(NewOrderLine line) {
        int handedOver = line.progress().handedOver();
        return handedOver == 0
                ? 0
                : Worth.ofReturned(
                        handedOverAmount(line), handedOver, 0, line.progress().returned());
    }
}
