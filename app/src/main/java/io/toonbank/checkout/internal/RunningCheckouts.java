package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.Shopper;
import io.toonbank.inventory.Reservations;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannels;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentMethod;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door of checkouts. */
@Component
class RunningCheckouts implements Checkouts {

    private final CheckoutKeeping keeping;
    private final CheckoutStore store;
    private final CheckoutView view;
    private final DeliveryChoosing delivery;
    private final Completing completing;
    private final Settling settling;
    private final ChoosingCredits choosing;
    private final Credits credits;
    private final OneAtATime oneAtATime;
    private final Payments payments;
    private final Reservations reservations;
    private final TakingPromotions promotions;
    private final SellingLater later;
    private final SalesChannels channels;
    private final Clock clock;

    RunningCheckouts(
            CheckoutKeeping keeping,
            CheckoutStore store,
            CheckoutView view,
            DeliveryChoosing delivery,
            Completing completing,
            Settling settling,
            ChoosingCredits choosing,
            Credits credits,
            OneAtATime oneAtATime,
            Payments payments,
            Reservations reservations,
            TakingPromotions promotions,
            SellingLater later,
            SalesChannels channels,
            Clock clock) {
        this.keeping = keeping;
        this.store = store;
        this.view = view;
        this.delivery = delivery;
        this.completing = completing;
        this.settling = settling;
        this.choosing = choosing;
        this.credits = credits;
        this.oneAtATime = oneAtATime;
        this.payments = payments;
        this.reservations = reservations;
        this.promotions = promotions;
        this.later = later;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public Checkout create(StartCheckout request, @Nullable String fingerprint) {
        return view.of(keeping.begin(request, fingerprint));
    }

    @Override
    public Checkout change(UUID checkoutId, Shopper shopper, ChangeCheckout change) {
        return view.of(keeping.change(checkoutId, shopper, change));
    }

    @Override
    public Checkout find(UUID checkoutId, Shopper shopper) {
        return view.of(keeping.fresh(checkoutId, shopper));
    }

    @Override
    public List<DeliveryChoice> deliveryChoices(UUID checkoutId, Shopper shopper) {
        CheckoutRow row = keeping.owned(checkoutId, shopper);
        return delivery.choices(
                row.channelId(),
                row.wanted().lines(),
                row.quote(),
                DeliveryChoosing.destination(
                        row.wanted().delivery(), row.wanted().country()));
    }

    @Override
    public List<DeliveryChoice> deliveryChoices(Checkout checkout) {
        return delivery.choices(
                checkout.channelId(),
                checkout.lines(),
                checkout.quote(),
                DeliveryChoosing.destination(checkout.delivery(), checkout.country()));
    }

    @Override
    public List<PaymentMethod> paymentMethods(UUID checkoutId, Shopper shopper) {
        CheckoutRow row = keeping.owned(checkoutId, shopper);
        return payments.methods(channels.require(row.channelId()).kind().name()).stream()
                .filter(method -> delivery.collects(row) || !method.code().equals(Payments.ON_COLLECTION))
                .toList();
    }

    @Override
    public Checkout useGiftCard(UUID checkoutId, Shopper shopper, CardProof proof) {
        return view.of(choosing.useGiftCard(checkoutId, shopper, proof));
    }

    @Override
    public Checkout useStoreCredit(UUID checkoutId, Shopper shopper) {
        return view.of(choosing.useStoreCredit(checkoutId, shopper));
    }

    @Override
    public Checkout dropCredit(UUID checkoutId, Shopper shopper, UUID accountId) {
        return view.of(choosing.drop(checkoutId, shopper, accountId));
    }

    @Override
    public CompletionOutcome complete(UUID checkoutId, Shopper shopper, Completion completion) {
        return completing.complete(checkoutId, shopper, completion);
    }

    @Override
    public CompletionOutcome resume(UUID checkoutId, Shopper shopper) {
        CheckoutRow row = keeping.owned(checkoutId, shopper);
        return switch (row.state()) {
            case OPEN -> throw Refused.because(CheckoutRefusal.PAYMENT_DECLINED).with("reason", "not-paid");
            case CANCELLED, EXPIRED -> throw Refused.because(CheckoutRefusal.CLOSED);
            case COMPLETING, AWAITING_PAYMENT, PENDING, COMPLETED ->
                oneAtATime.run(checkoutId, null, new byte[0], () -> resumed(row));
        };
    }

    private CompletionOutcome resumed(CheckoutRow row) {
        var at = row.attempt().at();
        boolean underWay = row.state() == CheckoutState.COMPLETING
                && at != null
                && clock.instant().isBefore(at.plus(CheckoutStore.ATTEMPT_LASTS));
        if (underWay) {
            throw Refused.because(CheckoutRefusal.IN_PROGRESS);
        }
        return settling.settle(row)
                .orElseThrow(
                        () -> Refused.because(CheckoutRefusal.PAYMENT_DECLINED).with("reason", "not-paid"));
    }

    @Override
    public Checkout cancel(UUID checkoutId, Shopper shopper) {
        CheckoutRow row = keeping.owned(checkoutId, shopper);
        switch (row.state()) {
            case COMPLETING, PENDING -> throw Refused.because(CheckoutRefusal.IN_PROGRESS);
            case COMPLETED, EXPIRED -> throw Refused.because(CheckoutRefusal.CLOSED);
            case CANCELLED -> {}
            case OPEN -> end(row, CheckoutState.OPEN);
            case AWAITING_PAYMENT -> {
                end(row, CheckoutState.AWAITING_PAYMENT);
                UUID reservationId = row.attempt().reservationId();
                if (reservationId != null) {
                    reservations.release(reservationId, "checkout " + row.id() + " was cancelled");
                }
                later.release(row);
                boolean _ = credits.letGo(row);
                promotions.giveBack(row);
            }
        }
        return view.of(keeping.owned(checkoutId, shopper));
    }

    /** The janitor sees to the money of one who was at the bank. */
    private void end(CheckoutRow row, CheckoutState from) {
        var checkAt = from == CheckoutState.OPEN ? null : clock.instant();
        if (!store.end(row.id(), List.of(from), CheckoutState.CANCELLED, checkAt)) {
            throw Refused.because(CheckoutRefusal.IN_PROGRESS);
        }
    }
}
