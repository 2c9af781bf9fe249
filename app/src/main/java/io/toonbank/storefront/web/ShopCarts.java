package io.toonbank.storefront.web;

import io.toonbank.cart.Cart;
import io.toonbank.cart.CartChange;
import io.toonbank.cart.CartKey;
import io.toonbank.cart.CartOwner;
import io.toonbank.cart.CartState;
import io.toonbank.cart.Carts;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.pricing.CouponTries;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The visitor's cart: the customer's own when signed in, else the one whose key the cookie holds. */
@Component
class ShopCarts {

    private final Carts carts;
    private final CouponTries tries;

    ShopCarts(Carts carts, CouponTries tries) {
        this.carts = carts;
        this.tries = tries;
    }

    /** The open cart, without making one. */
    Optional<Cart> of(Visitor visitor) {
        UUID customerId = visitor.customerId();
        if (customerId != null) {
            return carts.ofCustomer(customerId, visitor.channel().id());
        }
        CartKey key = visitor.cartKey();
        return key == null ? Optional.empty() : find(key).filter(cart -> cart.state() == CartState.OPEN);
    }

    /** Who may open this visitor's cart. */
    Optional<CartOwner> owner(Visitor visitor) {
        UUID customerId = visitor.customerId();
        if (customerId != null) {
            return Optional.of(CartOwner.signedIn(customerId));
        }
        return Optional.ofNullable(visitor.cartKey()).map(CartKey::owner);
    }

    /** Applies the change to the visitor's cart, and makes one first when there is none. Refuses as {@link Carts#apply}. */
    Cart change(Visitor visitor, CartChange change) {
        UUID customerId = visitor.customerId();
        if (customerId != null) {
            Cart cart = carts.openForCustomer(customerId, visitor.channel().id());
            return carts.apply(cart.id(), CartOwner.signedIn(customerId), List.of(change));
        }
        CartKey key = of(visitor).isPresent() && visitor.cartKey() != null ? visitor.cartKey() : fresh(visitor);
        return carts.apply(key.cartId(), key.owner(), List.of(change));
    }

    /** Codes somebody enters into the open cart or takes out of it; without a cart there is nothing to reduce. */
    void changeCoupons(Visitor visitor, UnaryOperator<List<String>> change) {
        Optional<Cart> cart = of(visitor);
        Optional<CartOwner> owner = owner(visitor);
        if (cart.isPresent() && owner.isPresent()) {
            List<String> before = cart.get().couponCodes();
            List<String> after = change.apply(before);
            tries.ofShopper(visitor.request().getRemoteAddr(), before, after);
            var _ = carts.enterCoupons(cart.get().id(), owner.get(), after);
        }
    }

    /** At sign-in the stranger's cart goes into the customer's own. A cart that is gone loses nobody anything. */
    void follow(Visitor stranger, UUID customerId) {
        CartKey key = stranger.cartKey();
        if (key == null) {
            return;
        }
        try {
            var _ = carts.merge(key, customerId);
        } catch (Refused refused) {
            if (refused.refusal().kind() == RefusalCode.Kind.UNAVAILABLE) {
                throw refused;
            }
        }
        ShopCookies.dropCart(stranger);
    }

    private CartKey fresh(Visitor visitor) {
        CartKey key = carts.openForStranger(Ids.next(), visitor.channel().id());
        ShopCookies.keepCart(visitor, key);
        return key;
    }

    private Optional<Cart> find(CartKey key) {
        try {
            return Optional.of(carts.find(key.cartId(), key.owner()));
        } catch (Refused refused) {
            if (refused.refusal().kind() == RefusalCode.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
