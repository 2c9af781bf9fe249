package io.toonbank.storefront.web;

import io.toonbank.cart.Cart;
import io.toonbank.cart.CartChange;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Ids;
import io.toonbank.storefront.view.Added;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The cart: look, add, change, take out. Every change carries an id, so that pressing twice changes once. */
@ShopPage
class CartPage {

    private final Pages pages;
    private final ShopCarts carts;
    private final CartShowing showing;
    private final Variants variants;

    CartPage(Pages pages, ShopCarts carts, CartShowing showing, Variants variants) {
        this.pages = pages;
        this.carts = carts;
        this.showing = showing;
        this.variants = variants;
    }

    @GetMapping("/cart")
    View show(@RequestParam(required = false) @Nullable UUID added, Visitor visitor) {
        Cart cart = carts.of(visitor).orElse(null);
        Page page = pages.frame(visitor, cart == null ? 0 : cart.pieces());
        Notice notice = added == null
                ? null
                : variants.find(added)
                        .map(variant -> Notice.done(
                                page.say("cart.added"), variant.title().in(page.language())))
                        .orElse(null);
        return pages.answer("cart", page, Head.personal(page.say("cart.title")))
                .with(showing.of(page, visitor, cart))
                .with(notice)
                .personal()
                .show();
    }

    @PostMapping("/cart/additions")
    View add(
            @RequestParam UUID variant,
            @RequestParam(defaultValue = "1") int quantity,
            @RequestParam(required = false) @Nullable UUID operation,
            Visitor visitor) {
        UUID id = operation == null ? Ids.next() : operation;
        Cart cart = carts.change(visitor, new CartChange.AddQuantity(id, variant, quantity));
        if (!visitor.wantsPart()) {
            return Redirects.to(visitor.link("/cart?added=" + variant));
        }
        Page page = pages.frame(visitor, cart.pieces());
        Variant known = variants.find(variant).orElseThrow();
        return pages.part(
                "added",
                page,
                new Added(
                        known.title().in(page.language()),
                        known.pictureUrl(),
                        page.count("cart.pieces", quantity),
                        cart.pieces(),
                        Ids.next().toString()));
    }

    @PostMapping("/cart/quantities")
    View set(
            @RequestParam UUID variant,
            @RequestParam int quantity,
            @RequestParam(defaultValue = "0") int step,
            @RequestParam UUID operation,
            Visitor visitor) {
        int wanted = Math.clamp((long) quantity + Integer.signum(step), 0, Cart.QUANTITY_MAX);
        var _ = carts.change(visitor, new CartChange.SetQuantity(operation, variant, wanted));
        return Redirects.to(visitor.link("/cart"));
    }

    @PostMapping("/cart/coupons")
    View enter(@RequestParam String code, Visitor visitor) {
        String entered = code.strip();
        carts.changeCoupons(
                visitor,
                codes -> entered.isEmpty() || entered.length() > Cart.COUPON_LENGTH_MAX
                        ? codes
                        : Stream.concat(
                                        codes.stream().filter(other -> !other.equalsIgnoreCase(entered)),
                                        Stream.of(entered))
                                .skip(Math.max(0, codes.size() + 1 - Cart.COUPONS_MAX))
                                .toList());
        return Redirects.to(visitor.link("/cart"));
    }

    @PostMapping("/cart/coupon-removals")
    View takeOut(@RequestParam String code, Visitor visitor) {
        carts.changeCoupons(
                visitor,
                codes -> codes.stream().filter(other -> !other.equals(code)).toList());
        return Redirects.to(visitor.link("/cart"));
    }

    @PostMapping("/cart/removals")
    View remove(@RequestParam UUID variant, @RequestParam UUID operation, Visitor visitor) {
        var _ = carts.change(visitor, new CartChange.RemoveLine(operation, variant));
        return Redirects.to(visitor.link("/cart"));
    }
}
