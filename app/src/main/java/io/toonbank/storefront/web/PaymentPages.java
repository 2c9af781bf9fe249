package io.toonbank.storefront.web;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.Checkouts.Completion;
import io.toonbank.checkout.CompletionOutcome;
import io.toonbank.customers.CustomerAccounts.CustomerSession;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.payments.GiftCards.CardProof;
import io.toonbank.payments.Payments.PaymentMethod;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.PayView;
import io.toonbank.storefront.view.WaitView;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The second step of buying: look it over, pay, and wait where there is something to wait for. */
@ShopPage
class PaymentPages {

    private static final int ASK_AGAIN_SECONDS = 3;

    /** What the simulated provider needs to hear to send the shopper to its bank; real ones decide by the method. */
    private static final String SENT_TO_BANK = "redirect";

    private final Pages pages;
    private final Checkouts checkouts;
    private final ShopCheckouts shop;
    private final PayShowing showing;
    private final RefusalTexts texts;

    PaymentPages(Pages pages, Checkouts checkouts, ShopCheckouts shop, PayShowing showing, RefusalTexts texts) {
        this.pages = pages;
        this.checkouts = checkouts;
        this.shop = shop;
        this.showing = showing;
        this.texts = texts;
    }

    @GetMapping("/checkout/{id}/pay")
    View pay(@PathVariable UUID id, @RequestParam(required = false) @Nullable String problem, Visitor visitor) {
        ShopCheckouts.Found found = shop.find(id, visitor);
        if (found.checkout().state() != CheckoutState.OPEN || !found.checkout().ready()) {
            return Redirects.to(visitor.link("/checkout/" + id));
        }
        Page page = pages.frame(visitor);
        Notice notice = "payment".equals(problem)
                ? Notice.stop(page.say("pay.declined.title"), page.say("pay.declined.text"))
                : null;
        return pay(found, page, visitor, null, notice, 200);
    }

    /** Pressing twice, or once more after a broken connection, is one purchase: the key of the page makes it so. */
    @PostMapping("/checkout/{id}/order")
    View order(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String method,
            @RequestParam long expected,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String trial,
            Visitor visitor) {
        ShopCheckouts.Found found = shop.find(id, visitor);
        Checkout checkout = found.checkout();
        if (checkout.state() == CheckoutState.COMPLETED) {
            return thanks(checkout, visitor);
        }
        Money agreed = Money.of(expected, checkout.quote().currency());
        String back = visitor.base() + visitor.link("/checkout/" + id + "/return");
        var completion = new Completion(method, instrument(found, method, trial), back, agreed, key);
        try {
            return after(checkouts.complete(id, found.shopper(), completion), visitor);
        } catch (Refused refused) {
            return refused(found, method, refused, visitor);
        }
    }

    /** Code and PIN come in the body and never stand in an address. */
    @PostMapping("/checkout/{id}/gift-card")
    View useGiftCard(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String pin,
            Visitor visitor) {
        ShopCheckouts.Found found = shop.find(id, visitor);
        return chosen(found, visitor, () -> {
            var proof = new CardProof(code, pin, visitor.request().getRemoteAddr());
            return checkouts.useGiftCard(id, found.shopper(), proof);
        });
    }

    @PostMapping("/checkout/{id}/store-credit")
    View useStoreCredit(@PathVariable UUID id, Visitor visitor) {
        ShopCheckouts.Found found = shop.find(id, visitor);
        if (visitor.signedIn().filter(CustomerSession::verified).isEmpty()) {
            return Redirects.to(visitor.link("/checkout/" + id + "/pay"));
        }
        return chosen(found, visitor, () -> checkouts.useStoreCredit(id, found.shopper()));
    }

    @PostMapping("/checkout/{id}/credits/removal")
    View dropCredit(@PathVariable UUID id, @RequestParam UUID credit, Visitor visitor) {
        ShopCheckouts.Found found = shop.find(id, visitor);
        return chosen(found, visitor, () -> checkouts.dropCredit(id, found.shopper(), credit));
    }

    private View chosen(ShopCheckouts.Found found, Visitor visitor, Supplier<Checkout> choice) {
        String address = "/checkout/" + found.checkout().id();
        if (found.checkout().state() != CheckoutState.OPEN || !found.checkout().ready()) {
            return Redirects.to(visitor.link(address));
        }
        try {
            Checkout _ = choice.get();
            return Redirects.to(visitor.link(address + "/pay"));
        } catch (Refused refused) {
            RefusalCode.Kind kind = refused.refusal().kind();
            if (kind == RefusalCode.Kind.UNAVAILABLE) {
                throw refused;
            }
            Page page = pages.frame(visitor);
            Notice notice = Notice.stop(page.say("pay.credit.refused"), texts.of(refused, page.locale()));
            return pay(shop.find(found.checkout().id(), visitor), page, visitor, null, notice, kind.status());
        }
    }

    /** Back from the bank, or asking again how a payment ended. */
    @GetMapping("/checkout/{id}/return")
    View comeBack(@PathVariable UUID id, Visitor visitor) {
        ShopCheckouts.Found found = shop.find(id, visitor);
        try {
            return switch (found.checkout().state()) {
                case OPEN, CANCELLED, EXPIRED -> Redirects.to(visitor.link("/checkout/" + id));
                case COMPLETED -> thanks(found.checkout(), visitor);
                case COMPLETING, AWAITING_PAYMENT, PENDING -> afterReturn(id, found, visitor);
            };
        } catch (Refused refused) {
            return refused(shop.find(id, visitor), null, refused, visitor);
        }
    }

    private View afterReturn(UUID id, ShopCheckouts.Found found, Visitor visitor) {
        CompletionOutcome outcome = checkouts.resume(id, found.shopper());
        return switch (outcome) {
            case CompletionOutcome.RedirectNeeded redirect -> waiting(visitor, redirect.url());
            case CompletionOutcome.Pending _ -> waiting(visitor, null);
            case CompletionOutcome.Completed completed -> thanks(completed.checkout(), visitor);
        };
    }

    private View after(CompletionOutcome outcome, Visitor visitor) {
        return switch (outcome) {
            case CompletionOutcome.Completed completed -> thanks(completed.checkout(), visitor);
            case CompletionOutcome.RedirectNeeded redirect -> Redirects.to(redirect.url());
            case CompletionOutcome.Pending pending ->
                Redirects.to(visitor.link("/checkout/" + pending.checkout().id() + "/return"));
        };
    }

    private View refused(ShopCheckouts.Found found, @Nullable String method, Refused refused, Visitor visitor) {
        String address = "/checkout/" + found.checkout().id();
        if (refused.is(CheckoutRefusal.IN_PROGRESS)) {
            return method == null ? waiting(visitor, null) : Redirects.to(visitor.link(address + "/return"));
        }
        if (refused.is(CheckoutRefusal.NOT_ENOUGH_STOCK)) {
            return Redirects.to(visitor.link(address + "?problem=stock"));
        }
        if (refused.is(CheckoutRefusal.PAYMENT_DECLINED) && method == null) {
            return Redirects.to(visitor.link(address + "/pay?problem=payment"));
        }
        RefusalCode.Kind kind = refused.refusal().kind();
        if (kind != RefusalCode.Kind.CONFLICT && kind != RefusalCode.Kind.INVALID) {
            throw refused;
        }
        ShopCheckouts.Found now = shop.find(found.checkout().id(), visitor);
        if (now.checkout().state() != CheckoutState.OPEN || !now.checkout().ready()) {
            return Redirects.to(visitor.link(address));
        }
        Page page = pages.frame(visitor);
        return pay(now, page, visitor, method, notice(page, refused), kind.status());
    }

    private Notice notice(Page page, Refused refused) {
        if (refused.is(CheckoutRefusal.PRICE_CHANGED)
                && refused.arguments().get("oldTotal") instanceof Money before
                && refused.arguments().get("newTotal") instanceof Money now) {
            return Notice.look(
                    page.say("pay.changed.title"), page.say("pay.changed.text", page.money(before), page.money(now)));
        }
        if (refused.is(CheckoutRefusal.CREDIT_CHANGED)) {
            return Notice.look(page.say("pay.credit.changed"), texts.of(refused, page.locale()));
        }
        if (refused.is(CheckoutRefusal.PAYMENT_DECLINED)) {
            return Notice.stop(page.say("pay.declined.title"), page.say("pay.declined.text"));
        }
        return Notice.stop(page.say("pay.refused.title"), texts.of(refused, page.locale()));
    }

    private View pay(
            ShopCheckouts.Found found,
            Page page,
            Visitor visitor,
            @Nullable String method,
            @Nullable Notice notice,
            int status) {
        PayView view = showing.of(page, visitor, found, method, Ids.next().toString());
        return pages.answer("pay", page, Head.personal(page.say("pay.title")))
                .with(view)
                .with(notice)
                .status(status)
                .personal()
                .show();
    }

    private @Nullable String instrument(ShopCheckouts.Found found, String method, String trial) {
        boolean redirects = checkouts.paymentMethods(found.checkout().id(), found.shopper()).stream()
                .filter(offered -> offered.code().equals(method))
                .anyMatch(PaymentMethod::redirects);
        if (redirects) {
            return SENT_TO_BANK;
        }
        return showing.trials().contains(trial) ? trial : null;
    }

    private View thanks(Checkout checkout, Visitor visitor) {
        return Redirects.to(visitor.link("/orders/" + checkout.orderId() + "?thanks"));
    }

    private View waiting(Visitor visitor, @Nullable String bank) {
        Page page = pages.frame(visitor);
        String kind = bank == null ? "wait.pending" : "wait.bank";
        WaitView view = new WaitView(
                page.say(kind + ".title"),
                page.say(kind + ".text"),
                bank == null ? null : new Link(page.say("wait.bank.go"), Objects.requireNonNull(bank)),
                new Link(page.say("wait.again"), page.link(visitor.path())));
        Head head = Head.personal(view.title()).refreshing(bank == null ? ASK_AGAIN_SECONDS : 0);
        return pages.answer("wait", page, head).with(view).personal().show();
    }
}
