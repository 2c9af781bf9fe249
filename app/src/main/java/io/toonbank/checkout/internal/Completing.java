package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout.Missing;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts.Completion;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.checkout.Shopper;
import io.toonbank.checkout.internal.BeginningAttempts.Begun;
import io.toonbank.checkout.internal.CheckoutRow.Attempt;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentIntent;
import io.toonbank.payments.PaymentsRefusal;
import io.toonbank.payments.StoredValue;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.sourcing.Sourcing;
import io.toonbank.sourcing.Sourcing.Sourced.Found;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Completes a checkout: sources, reserves, asks for the money, places. Stock before money, money before order. */
@Component
class Completing {

    private static final int TRIES_MAX = 4;
    private static final int RESOURCE_MAX = 4;

    private final CheckoutKeeping keeping;
    private final BeginningAttempts beginning;
    private final CheckoutView view;
    private final DeliveryChoosing delivery;
    private final Sourcing sourcing;
    private final Placing placing;
    private final Settling settling;
    private final Credits credits;
    private final TakingPromotions promotions;
    private final SellingLater later;
    private final Payments payments;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    Completing(
            CheckoutKeeping keeping,
            BeginningAttempts beginning,
            CheckoutView view,
            DeliveryChoosing delivery,
            Sourcing sourcing,
            Placing placing,
            Settling settling,
            Credits credits,
            TakingPromotions promotions,
            SellingLater later,
            Payments payments,
            OneAtATime oneAtATime,
            Clock clock) {
        this.keeping = keeping;
        this.beginning = beginning;
        this.view = view;
        this.delivery = delivery;
        this.sourcing = sourcing;
        this.placing = placing;
        this.settling = settling;
        this.credits = credits;
        this.promotions = promotions;
        this.later = later;
        this.payments = payments;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    CompletionOutcome complete(UUID id, Shopper shopper, Completion completion) {
        CheckoutRow row = keeping.owned(id, shopper);
        byte[] hash = hash(completion);
        return oneAtATime.run(id, completion.key(), hash, () -> attempt(row, shopper, completion, hash));
    }

    private CompletionOutcome attempt(CheckoutRow read, Shopper shopper, Completion completion, byte[] hash) {
        CheckoutRow row = read;
        for (int i = 0; i < TRIES_MAX; i++) {
            refuseReusedKey(row, completion, hash);
            Optional<CompletionOutcome> outcome = switch (row.state()) {
                case OPEN -> buy(row, completion, hash);
                case COMPLETING -> i == 0 ? readBeforeItsTurn() : settleLeftOver(row);
                case AWAITING_PAYMENT, PENDING, COMPLETED -> settling.settle(row);
                case CANCELLED, EXPIRED -> throw Refused.because(CheckoutRefusal.CLOSED);
            };
            if (outcome.isPresent()) {
                return outcome.get();
            }
            row = keeping.owned(row.id(), shopper);
        }
        throw Refused.because(CheckoutRefusal.IN_PROGRESS);
    }

    /** The row was read while another caller of this process was at it: that one is done now, so it is read again. */
    private static Optional<CompletionOutcome> readBeforeItsTurn() {
        return Optional.empty();
    }

    /** Another process is at it, or died at it. */
    private Optional<CompletionOutcome> settleLeftOver(CheckoutRow row) {
        var at = row.attempt().at();
        if (at == null || clock.instant().isBefore(at.plus(CheckoutStore.ATTEMPT_LASTS))) {
            throw Refused.because(CheckoutRefusal.IN_PROGRESS);
        }
        return settling.settle(row);
    }

    private static void refuseReusedKey(CheckoutRow row, Completion completion, byte[] hash) {
        boolean other = row.state() != CheckoutState.OPEN
                && completion.key() != null
                && completion.key().equals(row.attempt().key())
                && !CheckoutStore.sameBody(hash, row.attempt().hash());
        if (other) {
            throw Refused.because(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
        }
    }

    /** Empty when somebody else changed the checkout meanwhile. */
    private Optional<CompletionOutcome> buy(CheckoutRow open, Completion completion, byte[] hash) {
        if (!clock.instant().isBefore(open.expiresAt())) {
            throw Refused.because(CheckoutRefusal.CLOSED);
        }
        List<Missing> missing = view.missing(open);
        if (!missing.isEmpty()) {
            throw Refused.because(CheckoutRefusal.INCOMPLETE).with("missing", missing);
        }
        CheckoutRow row = agreed(open, completion);
        Shortages known = new Shortages();
        for (int i = 0; ; i++) {
            CheckoutRow attempted = row.completing(attempt(row, known, completion, hash));
            var wish = new BeginningAttempts.Wish(attempted, intent(attempted, completion));
            switch (beginning.begin(wish)) {
                case Begun.Held _ -> {
                    return Optional.of(pay(wish));
                }
                case Begun.Changed _ -> {
                    return Optional.empty();
                }
                case Begun.NotHeld(CheckoutRow reopened, Refused refused) -> {
                    requireOtherSource(refused, known, i);
                    row = reopened;
                }
            }
        }
    }

    private Attempt attempt(CheckoutRow row, Shortages known, Completion completion, byte[] hash) {
        List<CreditPart> parts = credits.plan(row);
        long held = parts.stream().mapToLong(CreditPart::amount).sum();
        Found sourced = source(row, known.applied(delivery.question(row)));
        return new Attempt(
                row.attempt().number() + 1,
                completion.key(),
                hash,
                clock.instant(),
                Ids.next(),
                row.total().amount() > held ? Ids.next() : null,
                sourced.supplies(),
                null,
                parts,
                sourced.supplies().isEmpty() ? null : sourced.decision());
    }

    private @Nullable PaymentIntent intent(CheckoutRow row, Completion completion) {
        UUID paymentId = row.attempt().paymentId();
        if (StoredValue.METHODS.contains(completion.method())) {
            // Balances are chosen by whoever proved to have them, never named.
            throw Refused.because(PaymentsRefusal.NO_SUCH_METHOD).with("method", completion.method());
        }
        if (completion.method().equals(Payments.ON_COLLECTION) && !delivery.collects(row)) {
            throw Refused.because(PaymentsRefusal.NO_SUCH_METHOD).with("method", completion.method());
        }
        return paymentId == null
                ? null
                : payments.prepare(new Payments.AuthorisePayment(
                        paymentId,
                        row.id(),
                        Credits.rest(row),
                        completion.method(),
                        completion.instrument(),
                        completion.returnUrl()));
    }

    /** What memory said is free may be gone; then the sourcing is asked again with what the database said. */
    private static void requireOtherSource(Refused refused, Shortages known, int tries) {
        if (!refused.is(InventoryRefusal.NOT_ENOUGH)) {
            throw refused;
        }
        if (tries >= RESOURCE_MAX || !known.learn(refused)) {
            throw Refused.because(CheckoutRefusal.NOT_ENOUGH_STOCK, refused)
                    .with("variantIds", refused.arguments().getOrDefault("variantIds", List.of()));
        }
    }

    /** The stock is held and the intent written; no transaction is open while the provider is asked. */
    private CompletionOutcome pay(BeginningAttempts.Wish wish) {
        holdLater(wish);
        takePromotions(wish);
        PaymentIntent intent = wish.intent();
        PaymentOutcome notHeld = credits.hold(wish.row());
        if (notHeld != null) {
            return withoutCredits(wish, notHeld);
        }
        return intent == null ? placing.place(wish.row(), null) : settling.conclude(wish.row(), payments.ask(intent));
    }

    /** A balance was spent elsewhere since it was chosen: everything is let go, and what is left of it is looked at again. */
    private CompletionOutcome withoutCredits(BeginningAttempts.Wish wish, PaymentOutcome notHeld) {
        CheckoutRow row = wish.row();
        if (!(notHeld instanceof PaymentOutcome.Declined)) {
            return settling.conclude(row, notHeld);
        }
        if (wish.intent() != null) {
            payments.withdraw(wish.intent());
        }
        placing.letGo(row, CheckoutRefusal.CREDIT_CHANGED.code());
        var _ = keeping.changeCredits(row.id(), new Shopper(row.customerId()), _ -> credits.lookedAtAgain(row));
        throw Refused.because(CheckoutRefusal.CREDIT_CHANGED);
    }

    /** The last that may be promised beyond stock may have gone to somebody else meanwhile. */
    private void holdLater(BeginningAttempts.Wish wish) {
        try {
            later.hold(wish.row());
        } catch (Refused refused) {
            if (wish.intent() != null) {
                payments.withdraw(wish.intent());
            }
            placing.letGo(wish.row(), refused.code());
            throw refused;
        }
    }

    /** The last of a promotion may have gone to somebody else meanwhile: then the shopper is asked to agree with the new price. */
    private void takePromotions(BeginningAttempts.Wish wish) {
        CheckoutRow row = wish.row();
        try {
            promotions.take(row);
        } catch (Refused refused) {
            if (wish.intent() != null) {
                payments.withdraw(wish.intent());
            }
            placing.letGo(row, refused.code());
            if (!TakingPromotions.usedUp(refused)) {
                throw refused;
            }
            CheckoutRow open = keeping.owned(row.id(), new Shopper(row.customerId()));
            throw TakingPromotions.priceChanged(row, keeping.repriced(open), refused);
        }
    }

    /** The amounts hold until their end time; after it, and whenever the shopper expects another total, they must agree anew. */
    private CheckoutRow agreed(CheckoutRow row, Completion completion) {
        Money shown = completion.expectedTotal() == null ? row.total() : completion.expectedTotal();
        CheckoutRow current = clock.instant().isBefore(row.quotedUntil()) ? row : keeping.repriced(row);
        if (!current.total().equals(shown)) {
            throw Refused.because(CheckoutRefusal.PRICE_CHANGED)
                    .with("oldTotal", shown)
                    .with("newTotal", current.total());
        }
        return current;
    }

    /** What may be promised for later need not be there; a gift that has run out keeps nobody from buying. */
    private Found source(CheckoutRow row, Sourcing.Question question) {
        return switch (sourcing.decide(question)) {
            case Found found -> found;
            case Sourcing.Sourced.Short tooFew -> {
                Optional<Sourcing.Question> nowOnly = later.without(row, question, tooFew.variantIds());
                if (nowOnly.isPresent()) {
                    yield source(row, nowOnly.get());
                }
                Sourcing.Question withoutGifts = GiftLines.without(row.id(), row.quote(), question);
                if (withoutGifts.demands().size() < question.demands().size()) {
                    yield source(row, withoutGifts);
                }
                throw Refused.because(CheckoutRefusal.NOT_ENOUGH_STOCK).with("variantIds", tooFew.variantIds());
            }
        };
    }

    private static byte[] hash(Completion completion) {
        String body = String.join(
                "\u001f",
                completion.method(),
                String.valueOf(completion.instrument()),
                String.valueOf(completion.returnUrl()),
                String.valueOf(completion.expectedTotal()));
        try {
            return MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
