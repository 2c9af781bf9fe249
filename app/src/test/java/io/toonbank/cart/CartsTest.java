package io.toonbank.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.toonbank.cart.CartChange.AddQuantity;
import io.toonbank.cart.CartChange.RemoveLine;
import io.toonbank.cart.CartChange.SetQuantity;
import io.toonbank.cart.Carts.WantedLine;
import io.toonbank.checkout.ShopCast;
import io.toonbank.checkout.ShopCast.Shop;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.testing.ToonbankTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ToonbankTest
class CartsTest {

    @Autowired
    private Carts carts;

    @Autowired
    private ShopCast cast;

    private Shop shop = new Shop(Ids.next(), Ids.next(), List.of());
    private UUID lamp = Ids.next();
    private UUID vase = Ids.next();

    @BeforeEach
    void aShopWithTwoArticles() {
        shop = cast.aWebShop(1);
        lamp = cast.anArticle(shop, 1_000);
        vase = cast.anArticle(shop, 2_000);
    }

    @Test
    void losesNoLineWhenManyDevicesEditItAtOnce() throws Exception {
        UUID customer = Ids.next();
        Cart cart = carts.openForCustomer(customer, shop.channel());
        List<UUID> articles =
                Stream.generate(() -> cast.anArticle(shop, 500)).limit(10).toList();
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> edits = new ArrayList<>();
            for (int device = 0; device < 8; device++) {
                for (UUID article : articles) {
                    edits.add(devices.submit(() -> apply(cart, customer, new AddQuantity(Ids.next(), article, 1))));
                }
            }
            for (Future<?> edit : edits) {
                edit.get();
            }
        }

        Cart after = carts.find(cart.id(), CartOwner.signedIn(customer));
        assertThat(after.lines()).hasSize(10).allMatch(line -> line.quantity() == 8);
        assertThat(after.version()).isEqualTo(80);
    }

    @Test
    void opensOneCartHoweverManyDevicesAsk() throws Exception {
        UUID customer = Ids.next();
        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Cart>> opened = IntStream.range(0, 12)
                    .mapToObj(_ -> devices.submit(() -> carts.openForCustomer(customer, shop.channel())))
                    .toList();
            UUID first = opened.getFirst().get().id();
            for (Future<Cart> cart : opened) {
                assertThat(cart.get().id()).isEqualTo(first);
            }
        }
    }

    @Test
    void appliesAChangeOnceHoweverOftenItIsSent() {
        UUID customer = Ids.next();
        Cart cart = carts.openForCustomer(customer, shop.channel());
        var change = new AddQuantity(Ids.next(), lamp, 3);

        apply(cart, customer, change);
        Cart after = carts.apply(cart.id(), CartOwner.signedIn(customer), List.of(change, change));

        assertThat(after.lines())
                .singleElement()
                .extracting(Cart.CartLine::quantity)
                .isEqualTo(3);
        assertThat(after.version()).isEqualTo(1);
    }

    @Test
    void setsAndRemovesLinesInTheOrderTheyArrive() {
        UUID customer = Ids.next();
        Cart cart = carts.openForCustomer(customer, shop.channel());

        apply(cart, customer, new AddQuantity(Ids.next(), lamp, 3), new SetQuantity(Ids.next(), vase, 2));
        apply(cart, customer, new SetQuantity(Ids.next(), lamp, 5));
        Cart after = apply(cart, customer, new RemoveLine(Ids.next(), vase), new RemoveLine(Ids.next(), vase));

        assertThat(after.lines()).singleElement().satisfies(line -> {
            assertThat(line.variantId()).isEqualTo(lamp);
            assertThat(line.quantity()).isEqualTo(5);
        });
    }

    @Test
    void poursAStrangersCartIntoTheCustomersOnce() {
        UUID customer = Ids.next();
        Cart own = carts.openForCustomer(customer, shop.channel());
        apply(own, customer, new AddQuantity(Ids.next(), lamp, 2));
        CartKey stranger = carts.openForStranger(Ids.next(), shop.channel());
        carts.apply(
                stranger.cartId(),
                stranger.owner(),
                List.of(new AddQuantity(Ids.next(), lamp, 3), new AddQuantity(Ids.next(), vase, 9_999)));

        Cart merged = carts.merge(stranger, customer);
        Cart again = carts.merge(stranger, customer);

        assertThat(merged.id()).isEqualTo(own.id());
        assertThat(again.lines()).extracting(Cart.CartLine::quantity).containsExactlyInAnyOrder(5, 9_999);
        assertThat(carts.find(stranger.cartId(), stranger.owner()).state()).isEqualTo(CartState.MERGED);
        assertThat(refusal(() -> carts.apply(
                        stranger.cartId(), stranger.owner(), List.of(new AddQuantity(Ids.next(), lamp, 1)))))
                .isEqualTo("cart.closed");
    }

    @Test
    void neverHoldsMoreOfAnArticleThanAllowedAfterMerging() {
        UUID customer = Ids.next();
        Cart own = carts.openForCustomer(customer, shop.channel());
        apply(own, customer, new SetQuantity(Ids.next(), lamp, 9_000));
        CartKey stranger = carts.openForStranger(Ids.next(), shop.channel());
        carts.apply(stranger.cartId(), stranger.owner(), List.of(new SetQuantity(Ids.next(), lamp, 9_000)));

        assertThat(carts.merge(stranger, customer).lines())
                .singleElement()
                .extracting(Cart.CartLine::quantity)
                .isEqualTo(Cart.QUANTITY_MAX);
    }

    @Test
    void answersForeignCartsAsAbsent() {
        Cart cart = carts.openForCustomer(Ids.next(), shop.channel());
        CartKey stranger = carts.openForStranger(Ids.next(), shop.channel());

        assertThat(refusal(() -> carts.find(cart.id(), CartOwner.signedIn(Ids.next()))))
                .isEqualTo("cart.not-found");
        assertThat(refusal(() -> carts.find(cart.id(), CartOwner.holder("secret"))))
                .isEqualTo("cart.not-found");
        assertThat(refusal(() -> carts.find(stranger.cartId(), CartOwner.holder("x"))))
                .isEqualTo("cart.not-found");
        assertThat(refusal(() -> carts.find(Ids.next(), CartOwner.signedIn(Ids.next()))))
                .isEqualTo("cart.not-found");
        assertThat(refusal(() -> carts.merge(new CartKey(stranger.cartId(), "x"), Ids.next())))
                .isEqualTo("cart.not-found");
    }

    @Test
    void refusesWhatCannotBeMeantAndLeavesTheCartAsItWas() {
        UUID customer = Ids.next();
        Cart cart = carts.openForCustomer(customer, shop.channel());
        apply(cart, customer, new AddQuantity(Ids.next(), lamp, 9_999));

        assertThat(refusal(() -> apply(cart, customer, new AddQuantity(Ids.next(), lamp, 1))))
                .isEqualTo("cart.wrong-quantity");
        assertThat(refusal(() -> apply(cart, customer, new AddQuantity(Ids.next(), vase, 0))))
                .isEqualTo("cart.wrong-quantity");
        assertThat(refusal(() -> apply(cart, customer, new SetQuantity(Ids.next(), vase, -1))))
                .isEqualTo("cart.wrong-quantity");
        assertThat(refusal(() -> apply(
                        cart,
                        customer,
                        new AddQuantity(Ids.next(), vase, 1),
                        new AddQuantity(Ids.next(), Ids.next(), 1))))
                .isEqualTo("cart.no-such-variant");
        assertThat(carts.find(cart.id(), CartOwner.signedIn(customer)).lines()).hasSize(1);
    }

    @Test
    void replacesAllLinesForDoorsThatSendTheWholeCart() {
        CartKey key = carts.openForStranger(Ids.next(), shop.channel());
        UUID op = Ids.next();
        carts.replaceLines(key.cartId(), key.owner(), op, List.of(new WantedLine(lamp, 4)));
        Cart after = carts.replaceLines(key.cartId(), key.owner(), Ids.next(), List.of(new WantedLine(vase, 1)));
        assertThat(after.lines())
                .singleElement()
                .extracting(Cart.CartLine::variantId)
                .isEqualTo(vase);

        Cart replayed = carts.replaceLines(key.cartId(), key.owner(), op, List.of(new WantedLine(lamp, 4)));
        assertThat(replayed.lines())
                .singleElement()
                .extracting(Cart.CartLine::variantId)
                .isEqualTo(vase);
        assertThat(carts.replaceLines(key.cartId(), key.owner(), Ids.next(), List.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void keepsTheKeyOfAStrangersCartReadable() {
        CartKey key = carts.openForStranger(Ids.next(), shop.channel());

        assertThat(CartKey.parse(key.text())).contains(key);
        assertThat(CartKey.parse("nonsense")).isEmpty();
        assertThat(carts.find(key.cartId(), key.owner()).state()).isEqualTo(CartState.OPEN);
    }

    private Cart apply(Cart cart, UUID customer, CartChange... changes) {
        return carts.apply(cart.id(), CartOwner.signedIn(customer), List.of(changes));
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).code();
    }
}
