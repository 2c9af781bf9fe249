package io.toonbank.storefront.web;

import io.toonbank.checkout.OrderHandling;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderProgress.CancelLines;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The page of an order. A customer's orders, from whatever channel, show themselves to that customer; an order bought without an
 * account to whoever has its link. To everybody else there is no such page.
 */
@ShopPage
class OrderPages {

    private final Pages pages;
    private final OrderHandling handling;
    private final SeenOrders seen;
    private final OrderShowing showing;
    private final ProgressShowing progress;
    private final RefusalTexts texts;

    OrderPages(
            Pages pages,
            OrderHandling handling,
            SeenOrders seen,
            OrderShowing showing,
            ProgressShowing progress,
            RefusalTexts texts) {
        this.pages = pages;
        this.handling = handling;
        this.seen = seen;
        this.showing = showing;
        this.progress = progress;
        this.texts = texts;
    }

    @GetMapping("/orders/{id}")
    View show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String thanks, Visitor visitor) {
        return show(seen.require(id, visitor), thanks != null, null, visitor, 200);
    }

    /** How far it is now: asked again by a page that stays open. */
    @GetMapping("/orders/{id}/progress")
    View progress(@PathVariable UUID id, Visitor visitor) {
        Order order = seen.require(id, visitor);
        if (!visitor.wantsPart()) {
            return Redirects.to(visitor.link("/orders/" + id));
        }
        Page page = pages.frame(visitor);
        return pages.part("progress", page, progress.of(page, order));
    }

    @PostMapping("/orders/{id}/cancellations")
    View cancel(@PathVariable UUID id, @RequestParam UUID cancellation, Visitor visitor) {
        Order order = seen.require(id, visitor);
        try {
            var _ = handling.cancel(
                    new CancelLines(cancellation, order.id(), List.of(), visitor.say("order.cancel.reason")));
        } catch (Refused refused) {
            if (refused.refusal().kind() == RefusalCode.Kind.UNAVAILABLE) {
                throw refused;
            }
            Page page = pages.frame(visitor);
            Notice notice = Notice.stop(page.say("order.cancel.refused"), texts.of(refused, page.locale()));
            return show(seen.require(id, visitor), false, notice, visitor, 409);
        }
        return Redirects.to(visitor.link("/orders/" + id));
    }

    private View show(Order order, boolean thanks, @Nullable Notice notice, Visitor visitor, int status) {
        Page page = pages.frame(visitor);
        return pages.answer("order", page, Head.personal(page.say("order.title", order.number())))
                .with(showing.of(page, visitor, order, thanks, SeenOrders.isOwn(order, visitor)))
                .with("progress", progress.of(page, order))
                .with(notice)
                .status(status)
                .personal()
                .show();
    }
}
