package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.Collections.PaidAtCounter;
import io.toonbank.fulfillment.FulfillmentRefusal;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.Payments.Tender;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders that customers pay when they fetch them: what they take is paid as they take it. */
@Component
class PaidInStore {

    private final OrderBook orders;
    private final Payments payments;
    private final Clock clock;

    PaidInStore(OrderBook orders, Payments payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /** What the customer pays when fetching all that is open; null when nothing. */
    @Nullable
    Money open(FulfilmentOrder work) {
        List<Payment> all = payments.ofOrder(work.orderId());
        if (all.stream().noneMatch(PaidInStore::promised)) {
            return null;
        }
        Order order = orders.require(work.orderId());
        long open = order.due().amount() - covered(all);
        return open > 0 ? Money.of(open, order.currency()) : null;
    }

    /**
     * After goods left, in the same transaction: what they cost beyond what is paid or set aside is paid now, to the cent. Refuses
     * {@code fulfillment.to-be-paid} with {@code amount}.
     */
    void settle(UUID handOutId, FulfilmentOrder work, List<PaidAtCounter> paid, @Nullable UUID deviceId) {
        List<Payment> all = payments.ofOrder(work.orderId());
        Order order = orders.require(work.orderId());
        long needed = all.stream().anyMatch(PaidInStore::promised)
                ? Math.max(
                        0,
                        order.handedOverAmount().amount()
                                - order.returnedAmount().amount()
                                - covered(all))
                : 0;
        long given = 0;
        for (PaidAtCounter one : paid) {
            boolean usable = one.amount().currency().equals(order.currency())
                    && one.amount().amount() > 0;
            given = usable ? Math.addExact(given, one.amount().amount()) : -1;
            if (given < 0) {
                break;
            }
        }
        if (given != needed) {
            throw Refused.because(FulfillmentRefusal.TO_BE_PAID).with("amount", Money.of(needed, order.currency()));
        }
        payments.recordTenders(tenders(handOutId, order.id(), paid, deviceId));
    }

    private List<Tender> tenders(UUID handOutId, UUID orderId, List<PaidAtCounter> paid, @Nullable UUID deviceId) {
        List<Tender> tenders = new ArrayList<>();
        for (int i = 0; i < paid.size(); i++) {
            PaidAtCounter one = paid.get(i);
            UUID id = UUID.nameUUIDFromBytes(("tender " + i + " of " + handOutId).getBytes(StandardCharsets.UTF_8));
            tenders.add(new Tender(
                    id, orderId, one.method(), one.amount(), null, clock.instant(), deviceId, one.reference()));
        }
        return tenders;
    }

    private static boolean promised(Payment payment) {
        return payment.provider().equals(Payments.ON_COLLECTION) && payment.state() == PaymentState.AUTHORISED;
    }

    /** Taken and not given back, or set aside to be taken. */
    private static long covered(List<Payment> all) {
        return all.stream()
                .mapToLong(payment -> {
                    boolean held =
                            payment.state() == PaymentState.AUTHORISED || payment.state() == PaymentState.CAPTURED;
                    boolean counts = held && !payment.provider().equals(Payments.ON_COLLECTION);
                    long taken =
                            payment.captured().amount() - payment.refunded().amount();
                    return counts
                            ? payment.amount().amount() - payment.refunded().amount()
                            : taken;
                })
                .sum();
    }
}
