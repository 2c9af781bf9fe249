package io.toonbank.payments.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.Payments;
import io.toonbank.payments.db.tables.records.OperationRecord;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks providers again about everything whose outcome is not known, until it is. */
@Component
class Janitor {

    private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final PaymentStore store;
    private final Payments payments;
    private final Operations operations;
    private final TransactionTemplate transaction;

    Janitor(PaymentStore store, Payments payments, Operations operations, TransactionTemplate transaction) {
        this.store = store;
        this.payments = payments;
        this.operations = operations;
        this.transaction = transaction;
    }

    /** One round; answers how many were asked about. */
    int round() {
        List<UUID> due = transaction.execute(_ -> store.takeDueChecks(BATCH, PAUSE));
        due.forEach(this::resolve);
        List<OperationRecord> silent = transaction.execute(_ -> operations.takeDue(BATCH));
        silent.forEach(this::repeat);
        return due.size() + silent.size();
    }

    private void resolve(UUID paymentId) {
        try {
            PaymentOutcome _ = payments.resolve(paymentId);
        } catch (RuntimeException failure) {
            LOG.warn("Payment {} could not be resolved and is asked about again in {}", paymentId, PAUSE, failure);
        }
    }

    private void repeat(OperationRecord operation) {
        try {
            operations.repeat(operation.getPaymentId(), operation.getKey());
        } catch (RuntimeException failure) {
            LOG.warn("{} of payment {} is repeated later", operation.getKind(), operation.getPaymentId(), failure);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        RecurringTask<Void> resolveUncertainPayments(Janitor janitor) {
            return Tasks.recurring("resolve-uncertain-payments", FixedDelay.of(Duration.ofSeconds(5)))
                    .execute((_, _) -> janitor.round());
        }
    }
}
