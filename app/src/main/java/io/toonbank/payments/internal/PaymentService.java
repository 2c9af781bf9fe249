package io.toonbank.payments.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.OperationOutcome;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.PaymentOutcome.Authorised;
import io.toonbank.payments.PaymentProvider.Operation;
import io.toonbank.payments.Payments;
import io.toonbank.payments.PaymentsRefusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door: authorisation goes to {@link Authorisations}, what comes after to {@link Operations}. */
@Service
class PaymentService implements Payments {

    private final PaymentStore store;
    private final Authorisations authorisations;
    private final Operations operations;
    private final Providers providers;

    PaymentService(PaymentStore store, Authorisations authorisations, Operations operations, Providers providers) {
        this.store = store;
        this.authorisations = authorisations;
        this.operations = operations;
        this.providers = providers;
    }

    @Override
    public List<PaymentMethod> methods(String channelKind) {
        return providers.offered(channelKind);
    }

    @Override
    public PaymentOutcome authorise(AuthorisePayment request) {
        requireNoTransaction();
        return authorisations.authorise(prepare(request));
    }

    @Override
    public PaymentIntent prepare(AuthorisePayment request) {
        if (!request.amount().isPositive()) {
            throw Refused.because(PaymentsRefusal.WRONG_AMOUNT).with("amount", request.amount());
        }
        return new PaymentIntent(request, providers.providerOf(request.method()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void intend(Collection<PaymentIntent> intents) {
        if (!intents.isEmpty()) {
            var _ = authorisations.intend(intents);
        }
    }

    @Override
    public PaymentOutcome ask(PaymentIntent intent) {
        requireNoTransaction();
        return authorisations.ask(intent);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void approved(Collection<Authorised> approvals) {
        if (!approvals.isEmpty()) {
            authorisations.approved(approvals);
        }
    }

    @Override
    public void withdraw(PaymentIntent intent) {
        authorisations.withdraw(intent);
    }

    @Override
    public PaymentOutcome resolve(UUID paymentId) {
        requireNoTransaction();
        return authorisations.resolve(require(paymentId));
    }

    @Override
    public OperationOutcome capture(UUID paymentId, Money amount, String key) {
        requireNoTransaction();
        return operations.run(require(paymentId), Operation.CAPTURE, amount, key);
    }

    @Override
    public OperationOutcome cancel(UUID paymentId, String key) {
        requireNoTransaction();
        Payment payment = require(paymentId);
        return operations.run(payment, Operation.CANCEL, payment.amount().minus(payment.captured()), key);
    }

    @Override
    public OperationOutcome refund(UUID paymentId, Money amount, String key) {
        requireNoTransaction();
        return operations.run(require(paymentId), Operation.REFUND, amount, key);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordTenders(Collection<Tender> tenders) {
        for (Tender tender : tenders) {
            if (providers.find(tender.method()).isEmpty()) {
                throw Refused.because(PaymentsRefusal.NO_SUCH_METHOD).with("method", tender.method());
            }
        }
        if (!tenders.isEmpty()) {
            store.recordTenders(tenders);
        }
    }

    @Override
    public List<Payment> ofOrder(UUID orderId) {
        return store.ofOrder(orderId);
    }

    @Override
    public Optional<Payment> find(UUID paymentId) {
        return store.find(paymentId);
    }

    private Payment require(UUID paymentId) {
        return store.find(paymentId).orElseThrow(() -> Refused.because(PaymentsRefusal.NO_SUCH_PAYMENT));
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A provider is asked with no transaction open");
        }
    }
}
