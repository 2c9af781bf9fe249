package io.toonbank.storefront.web;

import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.OrderEditing;
import io.toonbank.checkout.OrderEditing.PayOutstanding;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.payments.PaymentOutcome;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentMethod;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.OutstandingView;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.PayView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What an order still costs after it became dearer: a dearer article in exchange, or an edit of the service desk. */
@ShopPage
class OutstandingPages {

    /** What the simulated provider needs to hear to send the shopper to its bank; real ones decide by the method. */
    private static final String SENT_TO_BANK = "redirect";

    private final Pages pages;
    private final SeenOrders seen;
    private final OrderEditing editing;
    private final Payments payments;
    private final PayShowing showing;

    OutstandingPages(Pages pages, SeenOrders seen, OrderEditing editing, Payments payments, PayShowing showing) {
        this.pages = pages;
        this.seen = seen;
        this.editing = editing;
        this.payments = payments;
        this.showing = showing;
    }

    @GetMapping("/orders/{id}/payment")
    View show(@PathVariable UUID id, Visitor visitor) {
        Order order = seen.require(id, visitor);
        return waits(order) ? show(order, null, visitor, 200) : back(order, visitor);
    }

    /** Pressing twice pays once: the payment's id comes with the page. */
    @PostMapping("/orders/{id}/payment")
    View pay(
            @PathVariable UUID id,
            @RequestParam String method,
            @RequestParam UUID payment,
            @RequestParam(defaultValue = "") String trial,
            Visitor visitor) {
        Order order = seen.require(id, visitor);
        boolean offered =
                methods(visitor).stream().anyMatch(known -> known.code().equals(method));
        if (!offered || !waits(order)) {
            return Redirects.to(visitor.link("/orders/" + id + "/payment"));
        }
        String back = visitor.base() + visitor.link("/orders/" + id + "/payment/return?payment=" + payment);
        try {
            return after(
                    order,
                    editing.pay(new PayOutstanding(payment, id, method, instrument(method, trial, visitor), back)),
                    visitor);
        } catch (Refused refused) {
            if (refused.is(CheckoutRefusal.NOTHING_DUE)) {
                return back(order, visitor);
            }
            throw refused;
        }
    }

    /** Back from the bank. Only payments of this order are looked at. */
    @GetMapping("/orders/{id}/payment/return")
    View comeBack(@PathVariable UUID id, @RequestParam UUID payment, Visitor visitor) {
        Order order = seen.require(id, visitor);
        boolean ofOrder =
                payments.ofOrder(id).stream().anyMatch(known -> known.id().equals(payment));
        return ofOrder ? after(order, payments.resolve(payment), visitor) : back(order, visitor);
    }

    private View after(Order order, PaymentOutcome outcome, Visitor visitor) {
        return switch (outcome) {
            case PaymentOutcome.Authorised _ -> back(order, visitor);
            case PaymentOutcome.Uncertain _ -> back(order, visitor);
            case PaymentOutcome.RedirectNeeded away -> Redirects.to(away.url());
            case PaymentOutcome.Declined _ -> {
                Page page = pages.frame(visitor);
                yield show(
                        order,
                        Notice.stop(page.say("pay.declined.title"), page.say("outstanding.declined")),
                        visitor,
                        409);
            }
        };
    }

    private static View back(Order order, Visitor visitor) {
        return Redirects.to(visitor.link("/orders/" + order.id()));
    }

    private static boolean waits(Order order) {
        return OrderShowing.waitsForPayment(order);
    }

    private List<PaymentMethod> methods(Visitor visitor) {
        return payments.methods(visitor.channel().kind().name()).stream()
                .filter(method -> !method.atCounter() && !method.code().equals(Payments.ON_COLLECTION))
                .toList();
    }

    private @Nullable String instrument(String method, String trial, Visitor visitor) {
        boolean redirects = methods(visitor).stream()
                .filter(known -> known.code().equals(method))
                .anyMatch(PaymentMethod::redirects);
        if (redirects) {
            return SENT_TO_BANK;
        }
        return showing.trials().contains(trial) ? trial : null;
    }

    private View show(Order order, @Nullable Notice notice, Visitor visitor, int status) {
        Money amount = editing.outstanding(order.id());
        if (!amount.isPositive()) {
            return back(order, visitor);
        }
        Page page = pages.frame(visitor);
        List<PaymentMethod> methods = methods(visitor);
        List<PayView.Way> ways = methods.stream()
                .map(method -> new PayView.Way(
                        method.code(),
                        page.english() ? method.nameEn() : method.nameNl(),
                        page.say(method.redirects() ? "pay.way.redirects" : "pay.way.here"),
                        method.code().equals(methods.getFirst().code())))
                .toList();
        var view = new OutstandingView(
                order.id().toString(),
                order.number(),
                page.money(amount),
                page.say("outstanding.text", page.money(order.amounts().total()), page.money(amount)),
                ways,
                Ids.next().toString(),
                !showing.trials().isEmpty());
        return pages.answer("outstanding", page, Head.personal(page.say("outstanding.title")))
                .with(view)
                .with(notice)
                .status(status)
                .personal()
                .show();
    }
}
