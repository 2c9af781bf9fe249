package io.toonbank.cart.internal;

import io.toonbank.cart.Cart;
import io.toonbank.cart.CartChange;
import io.toonbank.cart.CartChange.AddQuantity;
import io.toonbank.cart.CartChange.RemoveLine;
import io.toonbank.cart.CartChange.SetQuantity;
import io.toonbank.cart.CartRefusal;
import io.toonbank.cart.Carts;
import io.toonbank.cart.Carts.WantedLine;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Refused;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Checks and applies changes of one cart, whose row the caller has locked. */
@Component
class CartChanges {

    private final CartStore store;
    private final Variants variants;

    CartChanges(CartStore store, Variants variants) {
        this.store = store;
        this.variants = variants;
    }

    /** Answers whether anything changed. */
    boolean apply(UUID cartId, UUID channelId, List<CartChange> changes) {
        if (changes.size() > Carts.CHANGES_MAX) {
            throw Refused.because(CartRefusal.TOO_MANY_CHANGES).with("max", Carts.CHANGES_MAX);
        }
        Set<UUID> fresh = store.claim(
                cartId, changes.stream().map(CartChange::opId).distinct().toList());
        Set<UUID> variantIds = new LinkedHashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            checkQuantity(changes.get(i), "/changes/" + i + "/quantity");
            if (fresh.contains(changes.get(i).opId()) && brings(changes.get(i))) {
                variantIds.add(changes.get(i).variantId());
            }
        }
        requireSold(channelId, variantIds);
        boolean changed = !fresh.isEmpty();
        for (CartChange change : changes) {
            if (fresh.remove(change.opId())) {
                apply(cartId, change);
            }
        }
        requireRoom(cartId);
        return changed;
    }

    boolean replace(UUID cartId, UUID channelId, UUID opId, List<WantedLine> lines) {
        if (lines.size() > Cart.LINES_MAX) {
            throw tooManyLines();
        }
        for (int i = 0; i < lines.size(); i++) {
            requireWithin(lines.get(i).quantity(), 1, "/lines/" + i + "/quantity");
        }
        if (store.claim(cartId, List.of(opId)).isEmpty()) {
            return false;
        }
        Set<UUID> variantIds = new LinkedHashSet<>();
        lines.forEach(line -> variantIds.add(line.variantId()));
        if (variantIds.size() != lines.size()) {
            throw Refused.because(CartRefusal.NO_SUCH_VARIANT).at("/lines");
        }
        requireSold(channelId, variantIds);
        store.removeAllBut(cartId, variantIds);
        store.set(cartId, lines);
        return true;
    }

    private void apply(UUID cartId, CartChange change) {
        switch (change) {
            case AddQuantity add -> {
                if (!store.add(cartId, add.variantId(), add.quantity())) {
                    throw Refused.because(CartRefusal.WRONG_QUANTITY)
                            .with("max", Cart.QUANTITY_MAX)
                            .with("variantId", add.variantId());
                }
            }
            case SetQuantity set -> {
                if (set.quantity() == 0) {
                    store.remove(cartId, set.variantId());
                } else {
                    store.set(cartId, List.of(new WantedLine(set.variantId(), set.quantity())));
                }
            }
            case RemoveLine remove -> store.remove(cartId, remove.variantId());
        }
    }

    private static boolean brings(CartChange change) {
        return switch (change) {
            case AddQuantity _ -> true;
            case SetQuantity set -> set.quantity() > 0;
            case RemoveLine _ -> false;
        };
    }

    private static void checkQuantity(CartChange change, String pointer) {
        switch (change) {
            case AddQuantity add -> requireWithin(add.quantity(), 1, pointer);
            case SetQuantity set -> requireWithin(set.quantity(), 0, pointer);
            case RemoveLine _ -> {}
        }
    }

    private static void requireWithin(int quantity, int min, String pointer) {
        if (quantity < min || quantity > Cart.QUANTITY_MAX) {
            throw Refused.because(CartRefusal.WRONG_QUANTITY)
                    .with("max", Cart.QUANTITY_MAX)
                    .at(pointer);
        }
    }

    private void requireSold(UUID channelId, Set<UUID> variantIds) {
        if (variantIds.isEmpty()) {
            return;
        }
        Set<UUID> sold = variants.published(channelId, variantIds);
        for (UUID variantId : variantIds) {
            if (!sold.contains(variantId)) {
                throw Refused.because(CartRefusal.NO_SUCH_VARIANT).with("variantId", variantId);
            }
        }
    }

    private void requireRoom(UUID cartId) {
        if (store.countLines(cartId) > Cart.LINES_MAX) {
            throw tooManyLines();
        }
    }

    private static Refused tooManyLines() {
        return Refused.because(CartRefusal.TOO_MANY_LINES).with("max", Cart.LINES_MAX);
    }
}
