package io.toonbank.cart;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The carts. Every change may be repeated. A cart of somebody else, a cart with the wrong secret and a cart that does not exist
 * get one answer: {@code cart.not-found}.
 */
public interface Carts {

    /** A cart that nobody touches for this long counts as abandoned. */
    Duration ABANDONED_AFTER = Duration.ofDays(60);

    /** Most changes in one call. */
    int CHANGES_MAX = 500;

    /**
     * A stranger's new cart, with its secret. Repeatable by id only by its holder; mint a fresh id. Refuses
     * {@code network.no-such-channel}.
     */
    CartKey openForStranger(UUID cartId, UUID channelId);

    /** The customer's open cart in the family of this channel; made when there is none. */
    Cart openForCustomer(UUID customerId, UUID channelId);

    /** The customer's open cart, without making one. */
    Optional<Cart> ofCustomer(UUID customerId, UUID channelId);

    /** Refuses {@code cart.not-found}. */
    Cart find(UUID cartId, CartOwner owner);

    /**
     * Applies the changes in their order, all or none, and answers the cart as it then is. Refuses {@code cart.not-found},
     * {@code cart.closed}, {@code cart.too-many-changes}, {@code cart.no-such-variant}, {@code cart.wrong-quantity},
     * {@code cart.too-many-lines}.
     */
    Cart apply(UUID cartId, CartOwner owner, List<CartChange> changes);

    /**
     * Makes the lines exactly these, for doors whose protocol sends the whole cart. Repeatable by opId. Refuses as
     * {@link #apply}.
     */
    Cart replaceLines(UUID cartId, CartOwner owner, UUID opId, List<WantedLine> lines);

    /**
     * Makes the entered coupon codes exactly these; repeatable. The same code twice counts once. Refuses {@code cart.not-found},
     * {@code cart.closed}, {@code cart.too-many-coupons}.
     */
    Cart enterCoupons(UUID cartId, CartOwner owner, List<String> codes);

    /**
     * Pours a stranger's cart into the customer's own at sign-in: for each variant the sum of both quantities, at most
     * {@link Cart#QUANTITY_MAX}; lines beyond {@link Cart#LINES_MAX} stay out, the customer's own go first; codes of both. A second call changes
     * nothing and answers the customer's cart. Refuses {@code cart.not-found} for a wrong secret.
     */
    Cart merge(CartKey stranger, UUID customerId);

    /** Marks the cart as having become this order, inside the caller's transaction; a cart that is not open is left alone. */
    void becomeOrders(List<Ordered> carts);

    /** @param quantity 1 to {@link Cart#QUANTITY_MAX} */
    record WantedLine(UUID variantId, int quantity) {}

    record Ordered(UUID cartId, UUID orderId) {}

    /** For support: what is in a cart whoever owns it. Callers check permission. */
    @Nullable
    Cart inspect(UUID cartId);
}
