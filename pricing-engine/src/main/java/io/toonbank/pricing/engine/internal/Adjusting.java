package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.ManualAdjustment;
import io.toonbank.pricing.engine.Question;
import io.toonbank.pricing.engine.Quote.Layer;
import java.util.List;

/** Applies what people decided, after what promotions decided. */
final class Adjusting {
    private Adjusting() {}

    /** Prices set by hand, before any promotion: promotions keep away from those lines. */
    static void setPrices(Question question, List<Run> runs) {
        for (ManualAdjustment adjustment : question.adjustments()) {
            if (adjustment.kind() == ManualAdjustment.Kind.LINE_PRICE) {
                for (Run run : runs) {
                    if (run.line.line().id().equals(adjustment.lineId())) {
                        long lower = Math.max(0, run.paid - adjustment.value());
                        run.takeOff(adjustment.id(), Layer.MANUAL, Math.min(lower, run.room(adjustment.belowFloor())));
                    }
                }
            }
        }
    }

    static boolean hasPriceByHand(Question question, String lineId) {
        for (ManualAdjustment adjustment : question.adjustments()) {
            if (adjustment.kind() == ManualAdjustment.Kind.LINE_PRICE && lineId.equals(adjustment.lineId())) {
                return true;
            }
        }
        return false;
    }

    static void reduceGoods(Question question, List<Run> runs) {
        for (ManualAdjustment adjustment : question.adjustments()) {
            switch (adjustment.kind()) {
                case LINE_PERCENTAGE, LINE_AMOUNT ->
                    reduce(adjustment, runs, Sharing.ofLine(runs, String.valueOf(adjustment.lineId())));
                case ORDER_PERCENTAGE, ORDER_AMOUNT -> reduce(adjustment, runs, List.copyOf(runs));
                case LINE_PRICE, DELIVERY_PRICE -> {}
            }
        }
    }

    private static void reduce(ManualAdjustment adjustment, List<Run> all, List<Run> some) {
        boolean percentage = adjustment.kind() == ManualAdjustment.Kind.LINE_PERCENTAGE
                || adjustment.kind() == ManualAdjustment.Kind.ORDER_PERCENTAGE;
        long amount =
                percentage ? Amounts.percentage(paid(some), Math.toIntExact(adjustment.value())) : adjustment.value();
        Sharing.takeOff(all, some, adjustment.id(), Layer.MANUAL, amount, adjustment.belowFloor());
    }

    private static long paid(List<Run> runs) {
        long paid = 0;
        for (Run run : runs) {
            paid += run.paid * run.count;
        }
        return paid;
    }

    static void setDeliveryPrice(Question question, DeliveryPrice delivery) {
        for (ManualAdjustment adjustment : question.adjustments()) {
            if (adjustment.kind() == ManualAdjustment.Kind.DELIVERY_PRICE) {
                delivery.takeOff(adjustment.id(), Layer.MANUAL, Math.max(0, delivery.paid() - adjustment.value()));
            }
        }
    }
}
