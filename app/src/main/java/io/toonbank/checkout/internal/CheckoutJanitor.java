package io.toonbank.checkout.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.OrderBook;
import io.toonbank.payments.PaymentResolved;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at checkouts that are due: ends those nobody finished, and settles attempts that hang. Any process may run it. */
@Component
class CheckoutJanitor {

    private static final Logger LOG = LoggerFactory.getLogger(CheckoutJanitor.class);
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration CLAIMS_PAUSE = Duration.ofMinutes(10);

    private final CheckoutStore store;
    private final Settling settling;
    private final Credits credits;
    private final OneAtATime oneAtATime;
    private final OrderBook orders;
    private final Payments payments;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CheckoutJanitor(
            CheckoutStore store,
            Settling settling,
            Credits credits,
            OneAtATime oneAtATime,
            OrderBook orders,
            Payments payments,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.settling = settling;
        this.credits = credits;
        this.oneAtATime = oneAtATime;
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** One round; answers how many were looked at. */
    int round() {
        List<UUID> due = transaction.execute(_ -> store.takeDue(BATCH));
        due.forEach(this::look);
        return due.size();
    }

    void look(UUID id) {
        try {
            store.find(id).ifPresent(this::look);
        } catch (Refused refused) {
            LOG.info("Checkout {} was let go: {}", id, refused.code());
        } catch (RuntimeException failure) {
            LOG.warn("Checkout {} could not be settled and is looked at again", id, failure);
        }
    }

    private void look(CheckoutRow row) {
        switch (row.state()) {
            case OPEN -> {
                if (!clock.instant().isBefore(row.expiresAt())) {
                    boolean _ = store.end(row.id(), List.of(CheckoutState.OPEN), CheckoutState.EXPIRED, null);
                }
            }
            case COMPLETING, AWAITING_PAYMENT, PENDING -> {
                CompletionOutcome _ = oneAtATime.run(
                        row.id(),
                        null,
                        new byte[0],
                        () -> settling.settle(row)
                                .orElseThrow(() -> Refused.because(CheckoutRefusal.PAYMENT_DECLINED)));
            }
            case CANCELLED, EXPIRED -> letMoneyGo(row);
            case COMPLETED -> {}
        }
    }

    /** The shopper gave up, and paid at the bank nevertheless. */
    private void letMoneyGo(CheckoutRow row) {
        boolean mayHold =
                !row.attempt().credits().isEmpty() && orders.find(row.id()).isEmpty();
        if (mayHold && !credits.letGo(row)) {
            return;
        }
        UUID paymentId = row.attempt().paymentId();
        PaymentState state = paymentId == null
                ? PaymentState.DECLINED
                : payments.find(paymentId).map(Payments.Payment::state).orElse(PaymentState.DECLINED);
        switch (state) {
            case STARTED, REDIRECTED, UNCERTAIN -> {}
            case AUTHORISED -> {
                if (paymentId != null && orders.find(row.id()).isEmpty()) {
                    var _ = payments.cancel(
                            paymentId,
                            "cancel:" + row.id() + ":" + row.attempt().number());
                }
            }
            case DECLINED, CANCELLED, CAPTURED, REFUNDED -> store.checked(row.id());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> settleCheckouts(CheckoutJanitor janitor) {
            return Tasks.recurring("settle-checkouts", FixedDelay.of(PAUSE)).execute((_, _) -> janitor.round());
        }

        @Bean
        RecurringTask<Void> settleClaims(TakingPromotions promotions) {
            return Tasks.recurring("settle-promotion-claims", FixedDelay.of(CLAIMS_PAUSE))
                    .execute((_, _) -> promotions.settle());
        }

        @Bean
        EventSubscriber settleCheckoutsOfResolvedPayments(CheckoutStore store, CheckoutJanitor janitor) {
            return new EventSubscriber() {
                @Override
                public String id() {
                    return "checkout.settle-payments";
                }

                @Override
                public Set<Class<? extends Event>> listensTo() {
                    return Set.of(PaymentResolved.class);
                }

                @Override
                public void on(List<Delivery> deliveries) {
                    store.knock(deliveries.stream()
                            .map(delivery -> ((PaymentResolved) delivery.event()).orderId())
                            .toList());
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            Thread.ofVirtual().name("settle-checkouts").start(janitor::round);
                        }
                    });
                }
            };
        }
    }
}
