package io.toonbank.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.Payments.AuthorisePayment;
import io.toonbank.payments.Payments.PaymentState;
import io.toonbank.payments.Payments.Tender;
import io.toonbank.testing.ToonbankTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ToonbankTest
class PaymentsTest {

    private static final Money TWENTY = Money.of(2000, "EUR");

    @Autowired
    private Payments payments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void authorisesOnceHoweverOftenItIsAsked() {
        AuthorisePayment request = aCardPayment("approve");

        PaymentOutcome first = payments.authorise(request);
        PaymentOutcome second = payments.authorise(request);

        assertThat(first).isInstanceOf(PaymentOutcome.Authorised.class).isEqualTo(second);
        assertThat(payments.ofOrder(request.orderId())).hasSize(1);
    }

    @Test
    void refusesTheSamePaymentWithAnotherAmount() {
        AuthorisePayment request = aCardPayment("approve");
        payments.authorise(request);

        var other = new AuthorisePayment(
                request.paymentId(), request.orderId(), Money.of(1, "EUR"), "card", "approve", null);

        assertThatThrownBy(() -> payments.authorise(other))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.is(PaymentsRefusal.KEY_REUSED))
                                .isTrue());
    }

    @Test
    void saysWhyAPaymentWasDeclined() {
        assertThat(payments.authorise(aCardPayment("insufficient-funds")))
                .isInstanceOfSatisfying(
                        PaymentOutcome.Declined.class,
                        declined -> assertThat(declined.reason()).isEqualTo("insufficient-funds"));
    }

    @Test
    void callsAPaymentWithoutAnswerUncertainAndNeverFailed() {
        AuthorisePayment request = aCardPayment("never");

        assertThat(payments.authorise(request)).isInstanceOf(PaymentOutcome.Uncertain.class);
        assertThat(payments.find(request.paymentId()).orElseThrow().state()).isEqualTo(PaymentState.UNCERTAIN);

        assertThat(payments.resolve(request.paymentId())).isInstanceOf(PaymentOutcome.Declined.class);
    }

    @Test
    void sendsTheShopperAwayAndKnowsTheWayBack() {
        AuthorisePayment request = aCardPayment("redirect");

        assertThat(payments.authorise(request))
                .isInstanceOfSatisfying(
                        PaymentOutcome.RedirectNeeded.class,
                        redirect -> assertThat(redirect.url())
                                .contains(request.paymentId().toString()));
        assertThat(payments.resolve(request.paymentId())).isInstanceOf(PaymentOutcome.RedirectNeeded.class);
    }

    @Test
    void capturesInPartsButNeverMoreThanWasAuthorised() {
        AuthorisePayment request = aCardPayment("approve");
        payments.authorise(request);

        payments.capture(request.paymentId(), Money.of(1500, "EUR"), "first");
        payments.capture(request.paymentId(), Money.of(1500, "EUR"), "first");

        assertThat(payments.find(request.paymentId()).orElseThrow().captured()).isEqualTo(Money.of(1500, "EUR"));
        assertThatThrownBy(() -> payments.capture(request.paymentId(), Money.of(501, "EUR"), "second"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.is(PaymentsRefusal.MORE_THAN_AUTHORISED))
                                .isTrue());
    }

    @Test
    void neverRefundsMoreThanWasCapturedWhateverArrivesAtOnce() throws Exception {
        AuthorisePayment request = aCardPayment("approve");
        payments.authorise(request);
        payments.capture(request.paymentId(), TWENTY, "all");

        Callable<Boolean> refund = () -> {
            try {
                payments.refund(
                        request.paymentId(),
                        Money.of(700, "EUR"),
                        UUID.randomUUID().toString());
                return true;
            } catch (Refused _) {
                return false;
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long refunded = threads.invokeAll(List.of(refund, refund, refund, refund, refund)).stream()
                    .filter(answer -> answer.resultNow())
                    .count();
            assertThat(refunded).isEqualTo(2);
        }
        assertThat(payments.find(request.paymentId()).orElseThrow().refunded()).isEqualTo(Money.of(1400, "EUR"));
    }

    @Test
    void letsGoOfWhatWasNotCaptured() {
        AuthorisePayment request = aCardPayment("approve");
        payments.authorise(request);

        assertThat(payments.cancel(request.paymentId(), "cancel")).isInstanceOf(OperationOutcome.Done.class);
        assertThat(payments.find(request.paymentId()).orElseThrow().state()).isEqualTo(PaymentState.CANCELLED);
    }

    @Test
    void recordsATenderOnce() {
        UUID order = Ids.next();
        var cash = new Tender(Ids.next(), order, "cash", TWENTY, Money.of(5000, "EUR"), clock.instant(), null, null);

        transaction.executeWithoutResult(_ -> payments.recordTenders(List.of(cash)));
        transaction.executeWithoutResult(_ -> payments.recordTenders(List.of(cash)));

        assertThat(payments.ofOrder(order)).singleElement().satisfies(paid -> {
            assertThat(paid.captured()).isEqualTo(TWENTY);
            assertThat(paid.received()).isEqualTo(Money.of(5000, "EUR"));
        });
    }

    @Test
    void neverAsksAProviderInsideATransaction() {
        assertThatThrownBy(() -> transaction.execute(_ -> payments.authorise(aCardPayment("approve"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static AuthorisePayment aCardPayment(String instrument) {
        return new AuthorisePayment(Ids.next(), Ids.next(), TWENTY, "card", instrument, "/back");
    }
}
