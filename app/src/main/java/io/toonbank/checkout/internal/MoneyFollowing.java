package io.toonbank.checkout.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.checkout.OrderMoney;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.payments.OperationOutcome;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Brings the money of an order to where the goods are: what was cancelled or returned is paid back, what was handed over is
 * captured, what is not needed any more is let go. It compares what is with what should be, and its keys name the sum to be
 * reached, so it may run any number of times.
 */
@Component
class MoneyFollowing {

    private static final Logger LOG = LoggerFactory.getLogger(MoneyFollowing.class);
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final MoneyTasks tasks;
    private final OrderBook orders;
    private final OrderTimeline timeline;
    private final Payments payments;
    private final VoucherDelivery vouchers;

    MoneyFollowing(
            MoneyTasks tasks, OrderBook orders, OrderTimeline timeline, Payments payments, VoucherDelivery vouchers) {
        this.tasks = tasks;
        this.orders = orders;
        this.timeline = timeline;
        this.payments = payments;
        this.vouchers = vouchers;
    }

    int round() {
        List<UUID> due = tasks.due(BATCH);
        due.forEach(this::follow);
        return due.size();
    }

    /** With no transaction open; what does not succeed now is tried again by itself. */
    void follow(UUID orderId) {
        Integer asked = tasks.take(orderId);
        if (asked == null) {
            return;
        }
        try {
            boolean cards = vouchers.waiting(orderId);
            Order order = orders.require(orderId);
            String problem = move(cards ? vouchers.handOver(order) : order);
            if (problem == null) {
                if (cards) {
                    vouchers.activate(orderId);
                }
                tasks.done(orderId, asked);
            } else {
                boolean rejected = !problem.equals(UNCERTAIN);
                tasks.failed(orderId, problem, rejected);
                if (rejected) {
                    timeline.add(Ids.next(), orderId, OrderTimeline.Kind.WARNING, problem, Map.of());
                }
            }
        } catch (Refused refused) {
            tasks.failed(orderId, refused.code(), false);
        } catch (RuntimeException failure) {
            LOG.warn("The money of order {} could not follow and is tried again", orderId, failure);
            tasks.failed(orderId, String.valueOf(failure.getMessage()), false);
        }
    }

    static final String UNCERTAIN = "uncertain";

    /** Null when all is as it should be. */
    private @Nullable String move(Order order) {
        String problem = capture(order, payments.ofOrder(order.id()));
        if (problem != null) {
            return problem;
        }
        List<Payment> all = payments.ofOrder(order.id());
        long tooMuch = kept(all) - wanted(order, all);
        problem = tooMuch > 0 ? refund(order, all, tooMuch) : null;
        return problem == null && !order.unfinished() ? letGo(order, all) : problem;
    }

    private static long kept(List<Payment> all) {
        return Arrays.stream(amounts(
                        all,
                        payment ->
                                payment.captured().amount() - payment.refunded().amount()))
                .sum();
    }

    /** What following would pay back now, by payment; nothing is done. */
    List<OrderMoney.Part> owed(UUID orderId) {
        Order order = orders.require(orderId);
        List<Payment> all = payments.ofOrder(orderId);
        long tooMuch = kept(all) - wanted(order, all);
        if (tooMuch <= 0) {
            return List.of();
        }
        long[] parts = refundParts(all, tooMuch);
        List<OrderMoney.Part> owed = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                Payment payment = all.get(i);
                owed.add(new OrderMoney.Part(
                        payment.id(), payment.method(), payment.reference(), Money.of(parts[i], order.currency())));
            }
        }
        return owed;
    }

    Money kept(UUID orderId, String currency) {
        return Money.of(kept(payments.ofOrder(orderId)), currency);
    }

    /**
     * What is with the customer, what is kept or given besides, and of what is still to come as much as was paid ahead.
     */
    private static long wanted(Order order, List<Payment> all) {
        long handedOver = order.handedOverAmount().amount();
        long withCustomer = handedOver - order.returnedAmount().amount();
        long paidAhead = Math.max(
                0,
                Arrays.stream(amounts(all, payment -> payment.captured().amount()))
                                .sum()
                        - handedOver);
        long settled = order.settledAmount().amount();
        long toCome = Math.max(0, order.due().amount() - withCustomer - settled);
        return Math.max(0, withCustomer + settled + Math.min(paidAhead, toCome));
    }

    private @Nullable String refund(Order order, List<Payment> all, long tooMuch) {
        long[] parts = refundParts(all, tooMuch);
        for (int i = 0; i < parts.length; i++) {
            Payment payment = all.get(i);
            long part = parts[i];
            if (part > 0) {
                String key = "refund:" + (payment.refunded().amount() + part);
                String problem = problem(payments.refund(payment.id(), Money.of(part, order.currency()), key));
                if (problem != null) {
                    return problem;
                }
                note(order, payment, "refunded", part, key);
            }
        }
        return null;
    }

    private static long[] refundParts(List<Payment> all, long tooMuch) {
        long[] captured = amounts(all, payment -> Math.max(0, payment.captured().amount()));
        long[] refunded = amounts(all, payment -> payment.refunded().amount());
        return Proportion.next(Arrays.stream(refunded).sum() + tooMuch, captured, refunded);
    }

    private @Nullable String capture(Order order, List<Payment> all) {
        long[] captured = amounts(all, payment -> payment.captured().amount());
        long[] limits = amounts(all, payment -> Math.max(0, payment.captured().amount() + takeable(payment)));
        if (order.handedOverAmount().amount() <= Arrays.stream(captured).sum()) {
            return null;
        }
        long[] parts = Proportion.next(order.handedOverAmount().amount(), limits, captured);
        for (int i = 0; i < parts.length; i++) {
            Payment payment = all.get(i);
            long part = parts[i];
            if (part > 0) {
                String key = "capture:" + (payment.captured().amount() + part);
                String problem = problem(payments.capture(payment.id(), Money.of(part, order.currency()), key));
                if (problem != null) {
                    return problem;
                }
                note(order, payment, "captured", part, key);
            }
        }
        return null;
    }

    private @Nullable String letGo(Order order, List<Payment> all) {
        for (Payment before : all) {
            Payment payment = payments.find(before.id()).orElse(before);
            if (held(payment) > 0) {
                String problem = problem(payments.cancel(payment.id(), "cancel"));
                if (problem != null) {
                    return problem;
                }
                note(order, payment, "let go", held(payment), "cancel");
            }
        }
        return null;
    }

    private static long[] amounts(List<Payment> all, ToLongFunction<Payment> amount) {
        return all.stream().mapToLong(amount).toArray();
    }

    /** Set aside and not taken yet. */
    private static long held(Payment payment) {
        boolean open = payment.state() == PaymentState.AUTHORISED || payment.state() == PaymentState.CAPTURED;
        return open ? payment.amount().amount() - payment.captured().amount() : 0;
    }

    /** What is promised for the counter is paid there, as a tender. */
    private static long takeable(Payment payment) {
        return payment.provider().equals(Payments.ON_COLLECTION) ? 0 : held(payment);
    }

    private void note(Order order, Payment payment, String what, long amount, String key) {
        UUID id = UUID.nameUUIDFromBytes((payment.id() + key).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        timeline.add(
                id,
                order.id(),
                OrderTimeline.Kind.PAYMENT,
                what,
                Map.of("paymentId", payment.id(), "amount", Money.of(amount, order.currency())));
    }

    private static @Nullable String problem(OperationOutcome outcome) {
        return switch (outcome) {
            case OperationOutcome.Done _ -> null;
            case OperationOutcome.Rejected rejected -> rejected.reason();
            case OperationOutcome.Uncertain _ -> UNCERTAIN;
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> moneyFollowsOrders(MoneyFollowing following) {
            return Tasks.recurring("money-follows-orders", FixedDelay.of(PAUSE)).execute((_, _) -> following.round());
        }
    }
}
