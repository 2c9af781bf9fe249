package io.toonbank.checkout.internal;

import io.toonbank.cart.Cart;
import io.toonbank.cart.Carts;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.ChangeCheckout;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.checkout.Checkouts.WantedLine;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.Shopper;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.Quote;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins checkouts, changes them while they are open, and finds them for whoever they belong to. */
@Component
class CheckoutKeeping {

    private static final int TRIES_MAX = 5;

    private final CheckoutStore store;
    private final CheckoutPricing pricing;
    private final LineDrafting drafting;
    private final DeliveryChoosing delivery;
    private final Carts carts;
    private final SalesChannels channels;
    private final Clock clock;

    CheckoutKeeping(
            CheckoutStore store,
            CheckoutPricing pricing,
            LineDrafting drafting,
            DeliveryChoosing delivery,
            Carts carts,
            SalesChannels channels,
            Clock clock) {
        this.store = store;
        this.pricing = pricing;
        this.drafting = drafting;
        this.delivery = delivery;
        this.carts = carts;
        this.channels = channels;
        this.clock = clock;
    }

    CheckoutRow begin(StartCheckout request, @Nullable String fingerprint) {
        SalesChannel channel = channels.require(request.channelId());
        Optional<Cart> cart = Optional.ofNullable(request.cart()).map(from -> carts.find(from.cartId(), from.owner()));
        List<Checkout.Line> lines = drafting.lines(
                channel.id(),
                cart.map(CheckoutKeeping::linesOf).orElse(request.lines()),
                Checkout.QUANTITY_MAX,
                request.language());
        requireCollectable(channel.id(), request.delivery());
        Wanted wanted = new Wanted(
                request.language(),
                request.country() == null ? channel.country() : request.country(),
                request.contact(),
                lines,
                request.delivery(),
                request.billingAddress(),
                request.couponCodes().isEmpty() ? cart.map(Cart::couponCodes).orElse(List.of()) : request.couponCodes(),
                null,
                null);
        wanted = wanted.promised(delivery.promise(channel.id(), wanted));
        Instant now = clock.instant();
        var row = new CheckoutRow(
                request.id(),
                channel.id(),
                request.customerId(),
                request.cart() == null ? null : request.cart().cartId(),
                CheckoutState.OPEN,
                wanted,
                pricing.price(channel.id(), request.customerId(), wanted),
                now.plus(Checkouts.QUOTE_HOLDS),
                CheckoutRow.Attempt.NONE,
                null,
                now,
                now.plus(Checkouts.EXPIRES_AFTER),
                1);
        return store.begin(row, fingerprint) ? row : begunBefore(request, fingerprint);
    }

    private CheckoutRow begunBefore(StartCheckout request, @Nullable String fingerprint) {
        if (fingerprint != null && !store.begunWith(request.id(), fingerprint)) {
            throw Refused.because(PlatformRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return owned(request.id(), new Shopper(request.customerId()));
    }

    private static List<WantedLine> linesOf(Cart cart) {
        return cart.lines().stream()
                .map(line -> new WantedLine(null, line.variantId(), line.quantity()))
                .toList();
    }

    private void requireCollectable(UUID channelId, @Nullable DeliveryWish wish) {
        if (wish != null && wish.locationId() != null && !delivery.canCollectAt(channelId, wish.locationId())) {
            throw Refused.because(CheckoutRefusal.NO_SUCH_LOCATION).at("/delivery/locationId");
        }
    }

    CheckoutRow change(UUID id, Shopper shopper, ChangeCheckout change) {
        for (int i = 0; i < TRIES_MAX; i++) {
            CheckoutRow row = owned(id, shopper);
            requireOpen(row);
            if (change.version() != null && change.version() != row.version()) {
                throw Refused.because(PlatformRefusal.STALE_VERSION);
            }
            CheckoutRow changed = priced(row, changed(row, change));
            if (store.change(changed)) {
                return next(changed);
            }
        }
        throw Refused.because(PlatformRefusal.STALE_VERSION);
    }

    private Wanted changed(CheckoutRow row, ChangeCheckout change) {
        Wanted before = row.wanted();
        requireCollectable(row.channelId(), change.delivery());
        return new Wanted(
                before.language(),
                before.country(),
                change.contact() == null ? before.contact() : change.contact(),
                change.lines() == null
                        ? before.lines()
                        : drafting.lines(row.channelId(), change.lines(), Checkout.QUANTITY_MAX, before.language()),
                change.delivery() == null ? before.delivery() : change.delivery(),
                change.billingAddress() == null ? before.billingAddress() : change.billingAddress(),
                change.couponCodes() == null ? before.couponCodes() : change.couponCodes(),
                before.credits(),
                before.promise());
    }

    /** Changes with what balances it is to be paid; what it costs stays as it is. */
    CheckoutRow changeCredits(UUID id, Shopper shopper, UnaryOperator<List<WantedCredit>> change) {
        for (int i = 0; i < TRIES_MAX; i++) {
            CheckoutRow row = ownedAndOpen(id, shopper);
            CheckoutRow changed =
                    with(row, row.wanted().withCredits(change.apply(row.wanted().creditsOrNone())));
            if (store.change(changed)) {
                return next(changed);
            }
        }
        throw Refused.because(PlatformRefusal.STALE_VERSION);
    }

    private static CheckoutRow with(CheckoutRow row, Wanted wanted) {
        return new CheckoutRow(
                row.id(),
                row.channelId(),
                row.customerId(),
                row.cartId(),
                row.state(),
                wanted,
                row.quote(),
                row.quotedUntil(),
                row.attempt(),
                row.refusal(),
                row.createdAt(),
                row.expiresAt(),
                row.version());
    }

    CheckoutRow ownedAndOpen(UUID id, Shopper shopper) {
        CheckoutRow row = owned(id, shopper);
        requireOpen(row);
        return row;
    }

    /** An open checkout whose amounts have lapsed is priced anew before anybody sees it. */
    CheckoutRow fresh(UUID id, Shopper shopper) {
        CheckoutRow row = owned(id, shopper);
        if (row.state() != CheckoutState.OPEN || clock.instant().isBefore(row.quotedUntil())) {
            return row;
        }
        return repriced(row);
    }

    /** Prices anew and keeps that; answers the row as it then is. */
    CheckoutRow repriced(CheckoutRow row) {
        CheckoutRow priced = priced(row, row.wanted());
        return store.change(priced) ? next(priced) : store.find(row.id()).orElse(priced);
    }

    CheckoutRow priced(CheckoutRow row, Wanted wanted) {
        Quote quote = pricing.price(row.channelId(), row.customerId(), wanted);
        return new CheckoutRow(
                row.id(),
                row.channelId(),
                row.customerId(),
                row.cartId(),
                row.state(),
                wanted.promised(delivery.promise(row.channelId(), wanted)),
                quote,
                clock.instant().plus(Checkouts.QUOTE_HOLDS),
                row.attempt(),
                row.refusal(),
                row.createdAt(),
                row.expiresAt(),
                row.version());
    }

    private static CheckoutRow next(CheckoutRow row) {
        return new CheckoutRow(
                row.id(),
                row.channelId(),
                row.customerId(),
                row.cartId(),
                row.state(),
                row.wanted(),
                row.quote(),
                row.quotedUntil(),
                row.attempt(),
                row.refusal(),
                row.createdAt(),
                row.expiresAt(),
                row.version() + 1);
    }

    /** Somebody else's is answered like one that does not exist. */
    CheckoutRow owned(UUID id, Shopper shopper) {
        return store.find(id)
                .filter(row -> row.customerId() == null || row.customerId().equals(shopper.customerId()))
                .orElseThrow(() -> Refused.because(CheckoutRefusal.NOT_FOUND));
    }

    private static void requireOpen(CheckoutRow row) {
        switch (row.state()) {
            case OPEN -> {}
            case COMPLETING, AWAITING_PAYMENT, PENDING -> throw Refused.because(CheckoutRefusal.IN_PROGRESS);
            case COMPLETED, CANCELLED, EXPIRED -> throw Refused.because(CheckoutRefusal.CLOSED);
        }
    }
}
