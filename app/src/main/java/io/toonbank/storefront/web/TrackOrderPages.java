package io.toonbank.storefront.web;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Attempts;
import io.toonbank.access.Attempts.Limit;
import io.toonbank.kernel.Refused;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderBook;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.storefront.view.FormView;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Finds an order for whoever bought it without an account: by its number and the postcode, or the e-mail address, it was bought with.
 * Tries are counted by visitor and by order; whether the number or the proof was wrong is not told.
 */
@ShopPage
class TrackOrderPages {

    private static final String PATH = "/track-order";
    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final Limit BY_ADDRESS = new Limit("order-look-up-address", 20, WITHIN);
    private static final Limit BY_NUMBER = new Limit("order-look-up-number", 10, WITHIN);

    private final Pages pages;
    private final OrderBook orders;
    private final ShopCheckouts checkouts;
    private final Attempts attempts;
    private final RefusalTexts texts;

    TrackOrderPages(Pages pages, OrderBook orders, ShopCheckouts checkouts, Attempts attempts, RefusalTexts texts) {
        this.pages = pages;
        this.orders = orders;
        this.checkouts = checkouts;
        this.attempts = attempts;
        this.texts = texts;
    }

    @GetMapping(PATH)
    View form(@RequestParam(defaultValue = "") String number, Visitor visitor) {
        return show(new FormView(Map.of("number", number), Map.of(), ""), null, visitor, 200);
    }

    @PostMapping(PATH)
    View find(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String proof,
            Visitor visitor) {
        Map<String, String> values = Map.of("number", number, "proof", proof);
        Map<String, String> wrong = new HashMap<>();
        values.forEach((name, value) -> {
            if (value.isBlank()) {
                wrong.put(name, visitor.say("form.needed"));
            }
        });
        FormView view = new FormView(values, wrong, "");
        if (!wrong.isEmpty()) {
            return show(view, null, visitor, 422);
        }
        String plain = number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        try {
            attempts.count(BY_ADDRESS, visitor.request().getRemoteAddr());
            attempts.count(BY_NUMBER, plain);
        } catch (Refused refused) {
            return tooOften(view, refused, visitor);
        }
        Optional<Order> found = orders.byNumber(plain).filter(order -> proves(order, proof));
        return found.map(order -> lead(order, view, visitor))
                .orElseGet(() -> show(
                        view,
                        Notice.stop(visitor.say("track.unknown"), visitor.say("track.unknown.text")),
                        visitor,
                        422));
    }

    /** An order of an account is shown to that account. */
    private View lead(Order order, FormView view, Visitor visitor) {
        String address = visitor.link("/orders/" + order.id());
        boolean own = order.customerId() != null && order.customerId().equals(visitor.customerId());
        if (own || checkouts.isStrangers(order.id())) {
            return Redirects.to(address);
        }
        Notice notice = Notice.look(visitor.say("track.account"), visitor.say("track.account.text"))
                .leadingTo(new Link(
                        visitor.say("sign-in.go"), visitor.link("/account/sign-in") + "?then=/orders/" + order.id()));
        return show(view, notice, visitor, 200);
    }

    private static boolean proves(Order order, String proof) {
        String given = plain(proof);
        String email = order.contact().email();
        return hasPostcode(order.delivery().address(), given)
                || hasPostcode(order.billingAddress(), given)
                || (email != null && plain(email).equals(given));
    }

    private static boolean hasPostcode(@Nullable OrderAddress address, String given) {
        return address != null && plain(address.postcode()).equals(given);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private View tooOften(FormView view, Refused refused, Visitor visitor) {
        if (!refused.is(AccessRefusal.TOO_MANY_ATTEMPTS)) {
            throw refused;
        }
        Notice notice = Notice.stop(visitor.say("track.refused"), texts.of(refused, Locale.of(visitor.language())));
        return show(view, notice, visitor, refused.refusal().kind().status());
    }

    private View show(FormView view, @Nullable Notice notice, Visitor visitor, int status) {
        Page page = pages.frame(visitor);
        return pages.answer("track-order", page, Head.personal(page.say("track.title")))
                .with(view)
                .with(notice)
                .status(status)
                .personal()
                .show();
    }
}
