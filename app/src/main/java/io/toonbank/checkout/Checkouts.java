package io.toonbank.checkout;

import io.toonbank.cart.CartOwner;
import io.toonbank.kernel.Money;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.Payments.PaymentMethod;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what somebody wants into an order. Every call may be repeated. */
public interface Checkouts {

    /** How long the amounts of a checkout hold. */
    Duration QUOTE_HOLDS = Duration.ofMinutes(30);

    /** How long stock is held while the shopper pays. */
    Duration RESERVATION_HOLDS = Duration.ofMinutes(15);

    /** A checkout that nobody finishes is given up after this. */
    Duration EXPIRES_AFTER = Duration.ofHours(24);

    /**
     * Begins a purchase, priced. Repeatable by id. Refuses {@code cart.not-found}, {@code checkout.no-lines},
     * {@code checkout.too-many-lines}, {@code checkout.wrong-quantity}, {@code checkout.no-such-variant},
     * {@code checkout.not-priced}, {@code checkout.no-such-delivery}, {@code checkout.no-such-location}.
     */
    default Checkout create(StartCheckout request) {
        return create(request, null);
    }

    /**
     * The same for an id that was made of an idempotency key.
     *
     * @param fingerprint of what was asked; the same id with another one is refused {@code platform.idempotency-key-reused}
     */
    Checkout create(StartCheckout request, @Nullable String fingerprint);

    /**
     * Changes what is given, leaves what is absent, and prices anew. Refuses as {@link #create}, and {@code checkout.not-found},
     * {@code checkout.closed}, {@code checkout.in-progress}, {@code platform.stale-version}.
     */
    Checkout change(UUID checkoutId, Shopper shopper, ChangeCheckout change);

    /** Refuses {@code checkout.not-found}. */
    Checkout find(UUID checkoutId, Shopper shopper);

    /**
     * What can be chosen for delivery, with prices and with what is missing where; nothing where all lines are gift cards, which
     * nobody carries. Refuses {@code checkout.not-found}.
     */
    List<DeliveryChoice> deliveryChoices(UUID checkoutId, Shopper shopper);

    /** The same for a checkout at hand, without looking it up. */
    List<DeliveryChoice> deliveryChoices(Checkout checkout);

    /** Ways to pay in the channel of the checkout. Refuses {@code checkout.not-found}. */
    List<PaymentMethod> paymentMethods(UUID checkoutId, Shopper shopper);

    /**
     * Pays with a gift card first, as far as it goes; the rest is paid by the method of {@link #complete}. Gift cards in the basket
     * are not paid with it. The same card again brings its amount up to date. Refuses {@code checkout.not-found},
     * {@code checkout.in-progress}, {@code checkout.closed}, {@code checkout.too-many-credits}, and as
     * {@link io.toonbank.payments.GiftCards#identify}, {@code payments.gift-card-not-active}, {@code payments.gift-card-short}.
     */
    Checkout useGiftCard(UUID checkoutId, Shopper shopper, CardProof proof);

    /** The same with the store credit of the checkout's customer. Refuses {@code payments.store-credit-short}. */
    Checkout useStoreCredit(UUID checkoutId, Shopper shopper);

    /** Does not pay with this balance after all. Repeatable. */
    Checkout dropCredit(UUID checkoutId, Shopper shopper, UUID accountId);

    /**
     * Reserves the stock, asks for the money, places the order. Do not call inside a transaction. A second call while the first
     * runs waits for it and answers the same; once there is an order, that order is the answer.
     *
     * <p>Refuses, in this order: {@code checkout.not-found}, {@code platform.idempotency-key-reused},
     * {@code checkout.in-progress}, {@code checkout.closed}, {@code checkout.incomplete} (with {@code missing}),
     * {@code checkout.price-changed} (with {@code oldTotal} and {@code newTotal}: complete again with the new total to accept),
     * {@code checkout.not-enough-stock} (with {@code variantIds}), {@code checkout.credit-changed} (a chosen balance was spent
     * elsewhere meanwhile; it is looked at again, so that completing again uses what is left),
     * {@code checkout.payment-declined} (with {@code reason}),
     * {@code checkout.reservation-lapsed}.
     */
    CompletionOutcome complete(UUID checkoutId, Shopper shopper, Completion completion);

    /** After the shopper came back from paying, or to ask again. Refuses as {@link #complete}. */
    CompletionOutcome resume(UUID checkoutId, Shopper shopper);

    /** Gives it up: stock and money are let go. Refuses {@code checkout.not-found}, {@code checkout.closed}. */
    Checkout cancel(UUID checkoutId, Shopper shopper);

    /**
     * @param id minted by the caller
     * @param cart what to buy; or {@code lines}
     * @param couponCodes absent (empty) for those of the cart
     * @param country of taxation, absent for the channel's own
     * @param language "nl" or "en", for titles and messages
     */
    record StartCheckout(
            UUID id,
            UUID channelId,
            @Nullable UUID customerId,
            @Nullable FromCart cart,
            List<WantedLine> lines,
            @Nullable OrderContact contact,
            @Nullable DeliveryWish delivery,
            @Nullable OrderAddress billingAddress,
            List<String> couponCodes,
            @Nullable String country,
            String language) {

        public StartCheckout {
            lines = List.copyOf(lines);
            couponCodes = List.copyOf(couponCodes);
        }

        /** For lines without a cart. */
        public static StartCheckout ofLines(UUID id, UUID channelId, List<WantedLine> lines, String language) {
            return new StartCheckout(id, channelId, null, null, lines, null, null, null, List.of(), null, language);
        }
    }

    /** The cart is closed when the order is placed. */
    record FromCart(UUID cartId, CartOwner owner) {}

    /**
     * @param lineId the caller's own id of the line, unique in the checkout; absent to have one made
     * @param quantity 1 to {@link Checkout#QUANTITY_MAX}
     */
    record WantedLine(@Nullable UUID lineId, UUID variantId, int quantity) {}

    /**
     * Absent leaves as it is.
     *
     * @param version when given, the change is refused if the checkout has another
     */
    record ChangeCheckout(
            @Nullable List<WantedLine> lines,
            @Nullable OrderContact contact,
            @Nullable DeliveryWish delivery,
            @Nullable OrderAddress billingAddress,
            @Nullable List<String> couponCodes,
            @Nullable Integer version) {

        public static ChangeCheckout delivery(DeliveryWish delivery) {
            return new ChangeCheckout(null, null, delivery, null, null, null);
        }

        public static ChangeCheckout contact(OrderContact contact) {
            return new ChangeCheckout(null, contact, null, null, null, null);
        }
    }

    /**
     * @param method code of a payment method
     * @param instrument what the payment provider gave the shopper's browser or agent
     * @param returnUrl where a redirected shopper comes back
     * @param expectedTotal what the shopper agreed to pay; absent to agree with what the checkout last showed
     * @param key the caller's idempotency key, absent where the checkout id is key enough
     */
    record Completion(
            String method,
            @Nullable String instrument,
            @Nullable String returnUrl,
            @Nullable Money expectedTotal,
            @Nullable String key) {}
}
