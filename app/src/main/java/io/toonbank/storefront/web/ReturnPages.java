package io.toonbank.storefront.web;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Attempts;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrdersRefusal;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.returns.Return;
import io.toonbank.returns.ReturnSlips;
import io.toonbank.returns.Returns;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.ReturnsView;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Bringing things back. A customer comes from the order's page; whoever has no account names the order and the postcode it went to,
 * with each step again, so that nothing is remembered of strangers. A return shows itself to whoever has its link.
 */
@ShopPage
class ReturnPages {

    private static final String PATH = "/returns";
    private static final Attempts.Limit BY_ADDRESS = new Attempts.Limit("return-address", 30, Duration.ofMinutes(15));
    private static final Attempts.Limit BY_ORDER = new Attempts.Limit("return-order", 10, Duration.ofMinutes(15));

    private final Pages pages;
    private final OrderBook orders;
    private final Returns returns;
    private final ReturnSlips slips;
    private final ReturnAsking asking;
    private final ReturnShowing showing;
    private final ShopCheckouts checkouts;
    private final Attempts attempts;
    private final RefusalTexts texts;

    ReturnPages(
            Pages pages,
            OrderBook orders,
            Returns returns,
            ReturnSlips slips,
            ReturnAsking asking,
            ReturnShowing showing,
            ShopCheckouts checkouts,
            Attempts attempts,
            RefusalTexts texts) {
        this.pages = pages;
        this.orders = orders;
        this.returns = returns;
        this.slips = slips;
        this.asking = asking;
        this.showing = showing;
        this.checkouts = checkouts;
        this.attempts = attempts;
        this.texts = texts;
    }

    @GetMapping(PATH)
    View start(Visitor visitor) {
        return show(new ReturnsView(visitor.link(PATH), Map.of(), Map.of(), null), null, visitor, 200);
    }

    /** Which order; the second time, what of it. */
    @PostMapping(PATH)
    View guest(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String postcode,
            @RequestParam Map<String, String> form,
            Visitor visitor) {
        Map<String, String> values = Map.of("number", number, "postcode", postcode);
        Map<String, String> wrong = new HashMap<>();
        values.forEach((field, value) -> {
            if (value.isBlank()) {
                wrong.put(field, visitor.say("form.needed"));
            }
        });
        if (!wrong.isEmpty()) {
            return show(new ReturnsView(visitor.link(PATH), values, wrong, null), null, visitor, 422);
        }
        Optional<Order> order;
        try {
            order = proven(number.strip(), postcode, visitor);
        } catch (Refused refused) {
            if (!refused.is(AccessRefusal.TOO_MANY_ATTEMPTS)) {
                throw refused;
            }
            Notice notice = Notice.stop(visitor.say("returns.not-found"), texts.of(refused, locale(visitor)));
            return show(new ReturnsView(visitor.link(PATH), values, Map.of(), null), notice, visitor, 429);
        }
        if (order.isEmpty()) {
            Notice notice = Notice.stop(visitor.say("returns.not-found"), visitor.say("returns.not-found.text"));
            return show(new ReturnsView(visitor.link(PATH), values, Map.of(), null), notice, visitor, 404);
        }
        return asked(order.get(), visitor.link(PATH), values, form, visitor);
    }

    @GetMapping("/orders/{id}/returns")
    View ofOrder(@PathVariable UUID id, Visitor visitor) {
        Order order = seen(id, visitor);
        String action = visitor.link("/orders/" + id + "/returns");
        return show(
                new ReturnsView(action, Map.of(), Map.of(), asking.choice(pages.frame(visitor), order)),
                null,
                visitor,
                200);
    }

    @PostMapping("/orders/{id}/returns")
    View ask(@PathVariable UUID id, @RequestParam Map<String, String> form, Visitor visitor) {
        return asked(seen(id, visitor), visitor.link("/orders/" + id + "/returns"), Map.of(), form, visitor);
    }

    private View asked(
            Order order, String action, Map<String, String> values, Map<String, String> form, Visitor visitor) {
        Page page = pages.frame(visitor);
        if (!form.containsKey("request")) {
            return show(new ReturnsView(action, values, Map.of(), asking.choice(page, order)), null, visitor, 200);
        }
        try {
            Return asked = returns.request(asking.request(order, form));
            return Redirects.to(visitor.link(PATH + "/" + asked.id()));
        } catch (Refused refused) {
            int status = refused.refusal().kind().status();
            Notice notice = Notice.stop(page.say("returns.refused"), texts.of(refused, page.locale()));
            return show(new ReturnsView(action, values, Map.of(), asking.choice(page, order)), notice, visitor, status);
        }
    }

    @GetMapping(PATH + "/{id}")
    View follow(@PathVariable UUID id, Visitor visitor) {
        return show(returns.require(id), visitor);
    }

    @PostMapping(PATH + "/{id}/withdrawals")
    View withdraw(@PathVariable UUID id, Visitor visitor) {
        var _ = returns.withdraw(id, visitor.say("returns.withdrawn.reason"));
        return Redirects.to(visitor.link(PATH + "/" + id));
    }

    @GetMapping(PATH + "/{id}/slip.pdf")
    ResponseEntity<byte[]> slip(@PathVariable UUID id, Visitor visitor) {
        Return returned = returns.require(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(returned.number() + ".pdf")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, Pages.KEEP_NOTHING)
                .body(slips.pdf(id, visitor.language()));
    }

    private View show(Return returned, Visitor visitor) {
        Page page = pages.frame(visitor);
        boolean mine = orders.find(returned.orderId())
                .filter(order -> isOwn(order, visitor))
                .isPresent();
        return pages.answer("return", page, Head.personal(page.say("returns.number", returned.number())))
                .with(showing.of(page, returned, mine))
                .personal()
                .show();
    }

    private View show(ReturnsView view, @Nullable Notice notice, Visitor visitor, int status) {
        Page page = pages.frame(visitor);
        return pages.answer("returns", page, Head.personal(page.say("returns.title")))
                .with(view)
                .with(notice)
                .status(status)
                .personal()
                .show();
    }

    /** Tries are counted by address and by order: a postcode is soon guessed. */
    private Optional<Order> proven(String number, String postcode, Visitor visitor) {
        attempts.count(BY_ADDRESS, visitor.request().getRemoteAddr());
        attempts.count(BY_ORDER, number.toUpperCase(Locale.ROOT));
        return orders.byNumber(number.toUpperCase(Locale.ROOT)).filter(order -> asking.wentTo(order, postcode));
    }

    /** Refuses {@code orders.not-found}, as well for an order of somebody else. */
    private Order seen(UUID id, Visitor visitor) {
        return orders.find(id)
                .filter(found -> isOwn(found, visitor) || checkouts.isStrangers(id))
                .orElseThrow(() -> Refused.because(OrdersRefusal.NOT_FOUND));
    }

    private static boolean isOwn(Order order, Visitor visitor) {
        return visitor.signedIn()
                .filter(session -> session.customerId().equals(order.customerId()))
                .filter(session -> !order.placedAt().isBefore(session.visibleSince()))
                .isPresent();
    }

    private static Locale locale(Visitor visitor) {
        return Locale.of(visitor.language());
    }
}
