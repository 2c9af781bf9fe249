package io.toonbank.payments.internal;

import io.toonbank.kernel.Refused;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.PaymentOutcome.Authorised;
import io.toonbank.payments.PaymentOutcome.Declined;
import io.toonbank.payments.PaymentOutcome.RedirectNeeded;
import io.toonbank.payments.PaymentOutcome.Uncertain;
import io.toonbank.payments.PaymentProvider.Answer;
import io.toonbank.payments.PaymentProvider.Charge;
import io.toonbank.payments.PaymentProvider.NoAnswer;
import io.toonbank.payments.PaymentResolved;
import io.toonbank.payments.Payments.AuthorisePayment;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentIntent;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.platform.database.GatheredStatements;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.grouping.GroupCommit;
import io.toonbank.platform.grouping.GroupCommit.Limits;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks providers for money: the intent is written and committed first, then the provider is asked with no transaction open, then
 * the answer is written. Whatever happens in between, a row tells that the provider may have been asked.
 */
@Component
class Authorisations {

    /** A payment still {@code STARTED} after this long lost its process between asking and writing. */
    static final Duration CHECK_STARTED_AFTER = Duration.ofSeconds(30);

    static final Duration CHECK_UNCERTAIN_AFTER = Duration.ofSeconds(5);
    /** A shopper who has not come back from the bank by then is not coming. */
    static final Duration REDIRECT_HOLDS = Duration.ofMinutes(30);

    private static final Limits LIMITS = new Limits(64, 4_000, 1);

    private final PaymentStore store;
    private final Providers providers;
    private final EventLog events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final GroupCommit<PaymentIntent, Boolean> intents;
    private final GroupCommit<Authorised, Boolean> approvals;

    Authorisations(
            PaymentStore store, Providers providers, EventLog events, Clock clock, TransactionTemplate transaction) {
        this.store = store;
        this.providers = providers;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
        this.intents = new GroupCommit<>("payment-intents", LIMITS, transaction, this::writeIntents);
        this.approvals = new GroupCommit<>("payment-approvals", LIMITS, transaction, this::writeApprovals);
    }

    PaymentOutcome authorise(PaymentIntent intent) {
        if (!intents.submit(intent)) {
            return outcomeOf(repeated(intent.request()));
        }
        PaymentOutcome outcome = ask(intent);
        if (outcome instanceof Authorised approval) {
            boolean _ = approvals.submit(approval);
        }
        return outcome;
    }

    /** Answers which are new. */
    GatheredStatements.Answer<List<UUID>> intend(Collection<PaymentIntent> group) {
        return store.begin(group, CHECK_STARTED_AFTER);
    }

    /** An approval is for the caller to write, everything else is written here. */
    PaymentOutcome ask(PaymentIntent intent) {
        Charge charge = charge(intent.request());
        Answer answer = answer(intent.provider(), charge);
        return answer instanceof Answer.Approved approved
                ? new Authorised(intent.paymentId(), approved.reference())
                : write(charge, answer, false);
    }

    void approved(Collection<Authorised> group) {
        store.authorised(group, standing -> {
            if (standing != group.size()) {
                throw Refused.because(PaymentsRefusal.NOT_AUTHORISED);
            }
        });
    }

    void withdraw(PaymentIntent intent) {
        finish(
                charge(intent.request()),
                new PaymentStore.Change(intent.paymentId(), PaymentState.CANCELLED, null, "not-asked", null, null),
                false);
    }

    private Payment repeated(AuthorisePayment request) {
        Payment payment = store.find(request.paymentId()).orElseThrow();
        boolean same = payment.orderId().equals(request.orderId())
                && payment.amount().equals(request.amount())
                && payment.method().equals(request.method());
        if (!same) {
            throw Refused.because(PaymentsRefusal.KEY_REUSED);
        }
        return payment;
    }

    PaymentOutcome resolve(Payment payment) {
        if (!Transitions.open(payment.state()) || !providers.isOutside(payment.provider())) {
            return outcomeOf(payment);
        }
        Charge charge = store.charge(payment.id()).orElseThrow();
        Answer answer;
        try {
            answer = providers.ask(payment.provider(), adapter -> adapter.status(charge));
        } catch (NoAnswer _) {
            answer = new Answer.Waiting();
        }
        boolean abandoned = !clock.instant().isBefore(payment.createdAt().plus(REDIRECT_HOLDS));
        if (answer instanceof Answer.Waiting && abandoned && payment.state() == PaymentState.REDIRECTED) {
            answer = new Answer.Refused("not-completed");
        }
        if (answer instanceof Answer.Unknown) {
            answer = new Answer.Refused("never-arrived");
        }
        return write(charge, answer, true);
    }

    private Answer answer(String provider, Charge charge) {
        try {
            return providers.ask(provider, adapter -> adapter.authorise(charge));
        } catch (NoAnswer _) {
            return new Answer.Unknown();
        }
    }

    private PaymentOutcome write(Charge charge, Answer answer, boolean later) {
        UUID id = charge.paymentId();
        switch (answer) {
            case Answer.Approved approved ->
                finish(
                        charge,
                        new PaymentStore.Change(id, PaymentState.AUTHORISED, approved.reference(), null, null, null),
                        later);
            case Answer.Refused refused ->
                finish(
                        charge,
                        new PaymentStore.Change(id, PaymentState.DECLINED, null, refused.reason(), null, null),
                        later);
            case Answer.Redirect redirect ->
                finish(
                        charge,
                        new PaymentStore.Change(
                                id,
                                PaymentState.REDIRECTED,
                                redirect.reference(),
                                null,
                                redirect.url(),
                                clock.instant().plus(CHECK_STARTED_AFTER)),
                        later);
            case Answer.Unknown _, Answer.Waiting _ -> {
                if (!later) {
                    Instant check = clock.instant().plus(CHECK_UNCERTAIN_AFTER);
                    finish(charge, new PaymentStore.Change(id, PaymentState.UNCERTAIN, null, null, null, check), later);
                }
            }
        }
        return outcomeOf(store.find(id).orElseThrow());
    }

    private void finish(Charge charge, PaymentStore.Change change, boolean later) {
        transaction.executeWithoutResult(_ -> {
            if (store.move(change) && later && change.to() != PaymentState.REDIRECTED) {
                events.append(new PaymentResolved(charge.paymentId(), charge.orderId()));
            }
        });
    }

    static PaymentOutcome outcomeOf(Payment payment) {
        UUID id = payment.id();
        String reason = payment.declineReason();
        String url = payment.redirectUrl();
        String reference = payment.reference();
        return switch (payment.state()) {
            case AUTHORISED, CAPTURED, REFUNDED -> new Authorised(id, reference == null ? "" : reference);
            case DECLINED -> new Declined(id, reason == null ? "declined" : reason);
            case CANCELLED -> new Declined(id, "cancelled");
            case REDIRECTED -> new RedirectNeeded(id, url == null ? "" : url);
            case STARTED, UNCERTAIN -> new Uncertain(id);
        };
    }

    private static Charge charge(AuthorisePayment request) {
        return new Charge(
                request.paymentId(),
                request.orderId(),
                request.amount(),
                request.instrument(),
                request.returnUrl(),
                null);
    }

    private List<Boolean> writeIntents(List<PaymentIntent> group) {
        Set<UUID> begun = new HashSet<>(intend(group).get());
        return group.stream().map(intent -> begun.remove(intent.paymentId())).toList();
    }

    private List<Boolean> writeApprovals(List<Authorised> group) {
        approved(group);
        return group.stream().map(_ -> true).toList();
    }

    @PreDestroy
    void close() {
        intents.close();
        approvals.close();
    }
}
