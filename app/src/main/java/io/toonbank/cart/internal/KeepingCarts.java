package io.toonbank.cart.internal;

import io.toonbank.cart.Cart;
import io.toonbank.cart.CartChange;
import io.toonbank.cart.CartFamily;
import io.toonbank.cart.CartKey;
import io.toonbank.cart.CartOwner;
import io.toonbank.cart.CartRefusal;
import io.toonbank.cart.CartState;
import io.toonbank.cart.Carts;
import io.toonbank.cart.db.tables.records.ShoppingCartRecord;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.network.ChannelKind;
import io.toonbank.network.SalesChannels;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Carts and whose they are. */
@Component
class KeepingCarts implements Carts {

    private final CartStore store;
    private final CartChanges changes;
    private final SalesChannels channels;

    KeepingCarts(CartStore store, CartChanges changes, SalesChannels channels) {
        this.store = store;
        this.changes = changes;
        this.channels = channels;
    }

    @Override
    @Transactional
    public CartKey openForStranger(UUID cartId, UUID channelId) {
        String secret = Secrets.mint();
        store.insert(cartId, familyOf(channelId), channelId, null, Secrets.hash(secret));
        ShoppingCartRecord row = store.find(cartId).orElseThrow(KeepingCarts::notFound);
        if (!Secrets.matches(secret, row.getSecretHash())) {
            throw notFound();
        }
        return new CartKey(cartId, secret);
    }

    @Override
    @Transactional
    public Cart openForCustomer(UUID customerId, UUID channelId) {
        return store.read(openRow(customerId, channelId));
    }

    private ShoppingCartRecord openRow(UUID customerId, UUID channelId) {
        CartFamily family = familyOf(channelId);
        return store.openOfCustomer(customerId, family).orElseGet(() -> {
            store.insert(Ids.next(), family, channelId, customerId, null);
            return store.openOfCustomer(customerId, family).orElseThrow(KeepingCarts::notFound);
        });
    }

    @Override
    public Optional<Cart> ofCustomer(UUID customerId, UUID channelId) {
        return store.openOfCustomer(customerId, familyOf(channelId)).map(store::read);
    }

    @Override
    public Cart find(UUID cartId, CartOwner owner) {
        return store.read(owned(store.find(cartId), owner));
    }

    @Override
    @Transactional
    public Cart apply(UUID cartId, CartOwner owner, List<CartChange> wanted) {
        return change(cartId, owner, cart -> changes.apply(cartId, cart.getChannelId(), wanted));
    }

    @Override
    @Transactional
    public Cart replaceLines(UUID cartId, CartOwner owner, UUID opId, List<WantedLine> lines) {
        return change(cartId, owner, cart -> changes.replace(cartId, cart.getChannelId(), opId, lines));
    }

    @Override
    @Transactional
    public Cart enterCoupons(UUID cartId, CartOwner owner, List<String> codes) {
        List<String> wanted = codes.stream()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        boolean tooMuch = wanted.size() > Cart.COUPONS_MAX
                || wanted.stream().anyMatch(code -> code.length() > Cart.COUPON_LENGTH_MAX);
        if (tooMuch) {
            throw Refused.because(CartRefusal.TOO_MANY_COUPONS).with("max", Cart.COUPONS_MAX);
        }
        return change(cartId, owner, cart -> {
            boolean other = !wanted.equals(List.of(cart.getCouponCodes()));
            if (other) {
                store.enterCoupons(cartId, wanted);
            }
            return other;
        });
    }

    private Cart change(UUID cartId, CartOwner owner, Predicate<ShoppingCartRecord> work) {
        ShoppingCartRecord cart = owned(store.lock(cartId), owner);
        if (!cart.getState().equals(CartState.OPEN.name())) {
            throw Refused.because(CartRefusal.CLOSED);
        }
        if (work.test(cart)) {
            store.touched(cartId);
        }
        return store.read(store.find(cartId).orElseThrow(KeepingCarts::notFound));
    }

    @Override
    @Transactional
    public Cart merge(CartKey stranger, UUID customerId) {
        ShoppingCartRecord from = owned(store.find(stranger.cartId()), stranger.owner());
        ShoppingCartRecord into = openRow(customerId, from.getChannelId());
        // In key order, so that two merges cannot wait for each other.
        ShoppingCartRecord first = lockBoth(from.getId(), into.getId(), from.getId());
        if (first.getState().equals(CartState.OPEN.name())) {
            store.pour(from.getId(), into.getId());
            store.enterCoupons(
                    into.getId(), codesOfBoth(store.find(into.getId()).orElseThrow(KeepingCarts::notFound), first));
            store.merged(from.getId(), into.getId());
            store.touched(into.getId());
        }
        return store.read(store.find(into.getId()).orElseThrow(KeepingCarts::notFound));
    }

    private static List<String> codesOfBoth(ShoppingCartRecord into, ShoppingCartRecord from) {
        return Stream.concat(Stream.of(into.getCouponCodes()), Stream.of(from.getCouponCodes()))
                .distinct()
                .limit(Cart.COUPONS_MAX)
                .toList();
    }

    private ShoppingCartRecord lockBoth(UUID one, UUID other, UUID wanted) {
        UUID lower = one.toString().compareTo(other.toString()) < 0 ? one : other;
        ShoppingCartRecord first = store.lock(lower).orElseThrow(KeepingCarts::notFound);
        ShoppingCartRecord second = store.lock(lower.equals(one) ? other : one).orElseThrow(KeepingCarts::notFound);
        return first.getId().equals(wanted) ? first : second;
    }

    @Override
    @Transactional
    public void becomeOrders(List<Ordered> carts) {
        if (!carts.isEmpty()) {
            store.becomeOrders(carts);
        }
    }

    @Override
    public @Nullable Cart inspect(UUID cartId) {
        return store.find(cartId).map(store::read).orElse(null);
    }

    private CartFamily familyOf(UUID channelId) {
        return channels.require(channelId).kind() == ChannelKind.TILL ? CartFamily.COUNTER : CartFamily.ONLINE;
    }

    private static ShoppingCartRecord owned(Optional<ShoppingCartRecord> found, CartOwner owner) {
        return found.filter(cart -> switch (owner) {
                    case CartOwner.SignedIn(UUID customerId) -> customerId.equals(cart.getCustomerId());
                    case CartOwner.Holder(String secret) -> Secrets.matches(secret, cart.getSecretHash());
                })
                .orElseThrow(KeepingCarts::notFound);
    }

    private static Refused notFound() {
        return Refused.because(CartRefusal.NOT_FOUND);
    }
}
