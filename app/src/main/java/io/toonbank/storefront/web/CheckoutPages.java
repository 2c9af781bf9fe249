package io.toonbank.storefront.web;

import io.toonbank.cart.Cart;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.ChangeCheckout;
import io.toonbank.checkout.Checkouts.FromCart;
import io.toonbank.checkout.Checkouts.StartCheckout;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.storefront.view.CheckoutView;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.WaitView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The first step of buying: who you are and how it gets there. */
@ShopPage
class CheckoutPages {

    private final Pages pages;
    private final ShopCarts carts;
    private final Checkouts checkouts;
    private final ShopCheckouts shop;
    private final CheckoutShowing showing;
    private final RefusalTexts texts;

    CheckoutPages(
            Pages pages,
            ShopCarts carts,
            Checkouts checkouts,
            ShopCheckouts shop,
            CheckoutShowing showing,
            RefusalTexts texts) {
        this.pages = pages;
        this.carts = carts;
        this.checkouts = checkouts;
        this.shop = shop;
        this.showing = showing;
        this.texts = texts;
    }

    /** From the cart; the id comes with the cart's page, so pressing twice begins one purchase. */
    @PostMapping("/checkout")
    View begin(@RequestParam UUID checkout, Visitor visitor) {
        Cart cart = carts.of(visitor).filter(found -> !found.isEmpty()).orElse(null);
        if (cart == null) {
            return Redirects.to(visitor.link("/cart"));
        }
        try {
            Checkout begun = checkouts.create(new StartCheckout(
                    checkout,
                    visitor.channel().id(),
                    visitor.customerId(),
                    new FromCart(cart.id(), carts.owner(visitor).orElseThrow()),
                    List.of(),
                    shop.knownContact(visitor),
                    shop.knownWish(visitor),
                    null,
                    List.of(),
                    null,
                    visitor.language()));
            return Redirects.to(visitor.link("/checkout/" + begun.id()));
        } catch (Refused refused) {
            if (refused.refusal().kind() == RefusalCode.Kind.UNAVAILABLE) {
                throw refused;
            }
            // The cart says of each line what is wrong with it.
            return Redirects.to(visitor.link("/cart"));
        }
    }

    @GetMapping("/checkout/{id}")
    View details(@PathVariable UUID id, @RequestParam(required = false) @Nullable String problem, Visitor visitor) {
        ShopCheckouts.Found found = shop.find(id, visitor);
        if (found.checkout().state() != CheckoutState.OPEN) {
            return elsewhere(found.checkout(), visitor);
        }
        Notice notice = "stock".equals(problem) ? shop.shortOf(pages.frame(visitor), found) : null;
        return details(found, showing.values(found.checkout()), Map.of(), notice, visitor, 200);
    }

    @PostMapping("/checkout/{id}/details")
    View save(@PathVariable UUID id, @RequestParam Map<String, String> form, Visitor visitor) {
        ShopCheckouts.Found found = shop.find(id, visitor);
        if (found.checkout().state() != CheckoutState.OPEN) {
            return elsewhere(found.checkout(), visitor);
        }
        var choices = checkouts.deliveryChoices(id, found.shopper());
        DetailsForm filled = new DetailsForm(form, choices, visitor);
        Map<String, String> wrong = filled.wrong();
        if (!wrong.isEmpty()) {
            return details(found, filled.values(), wrong, null, visitor, 422);
        }
        try {
            var _ = checkouts.change(
                    id, found.shopper(), new ChangeCheckout(null, filled.contact(), filled.wish(), null, null, null));
        } catch (Refused refused) {
            return refused(found, filled, refused, visitor);
        }
        return Redirects.to(visitor.link("/checkout/" + id + "/pay"));
    }

    private View refused(ShopCheckouts.Found found, DetailsForm filled, Refused refused, Visitor visitor) {
        RefusalCode.Kind kind = refused.refusal().kind();
        if (kind == RefusalCode.Kind.UNAVAILABLE || kind == RefusalCode.Kind.NOT_FOUND) {
            throw refused;
        }
        if (refused.is(CheckoutRefusal.CLOSED) || refused.is(CheckoutRefusal.IN_PROGRESS)) {
            return Redirects.to(visitor.link("/checkout/" + found.checkout().id()));
        }
        Page page = pages.frame(visitor);
        Notice notice = Notice.stop(page.say("form.look"), texts.of(refused, page.locale()));
        return details(found, filled.values(), Map.of(), notice, visitor, kind.status());
    }

    private View details(
            ShopCheckouts.Found found,
            Map<String, String> values,
            Map<String, String> wrong,
            @Nullable Notice notice,
            Visitor visitor,
            int status) {
        Page page = pages.frame(visitor);
        CheckoutView view = showing.details(page, visitor, found, values, wrong);
        Notice shown = wrong.isEmpty() ? notice : Notice.stop(page.say("form.look"), page.say("form.look.text"));
        return pages.answer("checkout", page, Head.personal(page.say("checkout.title")))
                .with(view)
                .with(shown)
                .status(status)
                .personal()
                .show();
    }

    /** Where somebody belongs whose purchase is past this step. */
    private View elsewhere(Checkout checkout, Visitor visitor) {
        return switch (checkout.state()) {
            case OPEN -> Redirects.to(visitor.link("/checkout/" + checkout.id()));
            case COMPLETED -> Redirects.to(visitor.link("/orders/" + checkout.orderId()));
            case COMPLETING, AWAITING_PAYMENT, PENDING ->
                Redirects.to(visitor.link("/checkout/" + checkout.id() + "/return"));
            case CANCELLED, EXPIRED -> ended(visitor);
        };
    }

    private View ended(Visitor visitor) {
        Page page = pages.frame(visitor);
        WaitView view = new WaitView(
                page.say("checkout.ended.title"),
                page.say("checkout.ended.text"),
                null,
                new Link(page.say("checkout.ended.cart"), page.link("/cart")));
        return pages.answer("wait", page, Head.personal(view.title()))
                .with(view)
                .status(410)
                .personal()
                .show();
    }
}
