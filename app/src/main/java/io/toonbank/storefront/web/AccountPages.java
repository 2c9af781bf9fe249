package io.toonbank.storefront.web;

import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomerAccounts.CustomerSession;
import io.toonbank.customers.CustomerAccounts.OwnProfile;
import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.PersonName;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;
import io.toonbank.loyalty.Points;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderFilter;
import io.toonbank.orders.OrderSummary;
import io.toonbank.payments.StoreCredit;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.pricing.PersonalOffers;
import io.toonbank.storefront.view.AccountView;
import io.toonbank.storefront.view.AccountView.OrderLine;
import io.toonbank.storefront.view.FormView;
import io.toonbank.storefront.view.Head;
import io.toonbank.storefront.view.Notice;
import io.toonbank.storefront.view.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a signed-in customer sees and changes: purchases from every channel, card, profile. */
@ShopPage
class AccountPages {

    private static final int ORDERS_SHOWN = 20;

    private final Pages pages;
    private final CustomerAccounts accounts;
    private final ShopCheckouts customers;
    private final OrderBook orders;
    private final OrderShowing showing;
    private final StoreCredit credit;
    private final Points points;
    private final PersonalOffers offers;
    private final RefusalTexts texts;
    private final Clock clock;

    AccountPages(
            Pages pages,
            CustomerAccounts accounts,
            ShopCheckouts customers,
            OrderBook orders,
            OrderShowing showing,
            StoreCredit credit,
            Points points,
            PersonalOffers offers,
            RefusalTexts texts,
            Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.customers = customers;
        this.orders = orders;
        this.showing = showing;
        this.credit = credit;
        this.points = points;
        this.offers = offers;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/account")
    View show(@RequestParam(required = false) @Nullable String cursor, Visitor visitor) {
        CustomerSession session = visitor.session();
        if (session == null) {
            return signInFirst(visitor);
        }
        Page page = pages.frame(visitor);
        var filter = new OrderFilter(null, null, Set.of(), null, session.customerId(), session.visibleSince(), null);
        var found = orders.list(filter, new PageRequest(ORDERS_SHOWN, cursor, "-placedAt"));
        Customer customer = customers.customer(visitor).orElse(null);
        String card = customer == null ? null : customer.loyaltyCard();
        AccountView view = new AccountView(
                session.name(),
                customer == null || customer.email() == null ? "" : customer.email(),
                card,
                card == null ? null : Barcode.path(card),
                found.items().stream().map(order -> line(page, order)).toList(),
                found.next() == null ? null : page.link("/account?cursor=" + Addresses.encoded(found.next())),
                session.verified(),
                session.verified() ? credit(page, session.customerId()) : List.of(),
                session.verified() ? points(page, session.customerId()) : null,
                session.verified() ? offers(page, session.customerId()) : List.of());
        return pages.answer("account", page, Head.personal(page.say("account.title")))
                .with(view)
                .personal()
                .show();
    }

    private @Nullable String points(Page page, UUID customerId) {
        long balance = points.balance(customerId);
        return balance > 0 || points.rule().active() ? page.number(balance) : null;
    }

    private List<AccountView.OfferLine> offers(Page page, UUID customerId) {
        return offers.open(customerId, clock.instant()).stream()
                .map(offer -> new AccountView.OfferLine(
                        offer.title().in(page.language()), offer.endsAt() == null ? null : page.day(offer.endsAt())))
                .toList();
    }

    private List<String> credit(Page page, UUID customerId) {
        return credit.of(customerId).stream()
                .filter(found -> found.balance().isPositive())
                .map(found -> page.money(found.available()))
                .toList();
    }

    @GetMapping("/account/profile")
    View profile(@RequestParam(required = false) @Nullable String saved, Visitor visitor) {
        if (visitor.session() == null) {
            return signInFirst(visitor);
        }
        Customer customer = customers.customer(visitor).orElse(null);
        Notice notice = saved == null ? null : Notice.done(visitor.say("profile.saved"), "");
        Map<String, String> values = customer == null ? Map.of() : values(customer);
        return profile(new FormView(values, Map.of(), ""), notice, visitor, 200);
    }

    @PostMapping("/account/profile")
    View save(@RequestParam Map<String, String> form, Visitor visitor) {
        CustomerSession session = visitor.session();
        if (session == null) {
            return signInFirst(visitor);
        }
        Map<String, String> wrong = new HashMap<>();
        for (String field : List.of("given", "family")) {
            if (text(form, field).isEmpty()) {
                wrong.put(field, visitor.say("form.needed"));
            }
        }
        boolean address =
                !text(form, "street").isEmpty() || !text(form, "postcode").isEmpty();
        for (String field : List.of("street", "houseNumber", "postcode", "city")) {
            if (address && text(form, field).isEmpty()) {
                wrong.put(field, visitor.say("form.needed"));
            }
        }
        if (!wrong.isEmpty()) {
            return profile(new FormView(form, wrong, ""), null, visitor, 422);
        }
        try {
            var _ = accounts.saveOwn(session, wanted(form, visitor, address));
        } catch (Refused refused) {
            if (refused.refusal().kind() == RefusalCode.Kind.UNAVAILABLE) {
                throw refused;
            }
            Notice notice =
                    Notice.stop(visitor.say("form.look"), texts.of(refused, java.util.Locale.of(visitor.language())));
            return profile(
                    new FormView(form, Map.of(), ""),
                    notice,
                    visitor,
                    refused.refusal().kind().status());
        }
        return Redirects.to(visitor.link("/account/profile?saved"));
    }

    private OwnProfile wanted(Map<String, String> form, Visitor visitor, boolean address) {
        Customer now = customers.customer(visitor).orElse(null);
        List<CustomerAddress> addresses = new ArrayList<>();
        UUID main = now == null
                ? Ids.next()
                : now.mainAddress().map(CustomerAddress::id).orElseGet(Ids::next);
        if (address) {
            addresses.add(new CustomerAddress(
                    main,
                    "",
                    "",
                    text(form, "street"),
                    text(form, "houseNumber"),
                    text(form, "extra"),
                    text(form, "postcode"),
                    text(form, "city"),
                    "",
                    DetailsForm.COUNTRIES.contains(text(form, "country")) ? text(form, "country") : "NL",
                    "",
                    true));
        }
        if (now != null) {
            now.addresses().stream().filter(other -> !other.id().equals(main)).forEach(addresses::add);
        }
        return new OwnProfile(
                new PersonName(text(form, "given"), text(form, "infix"), text(form, "family")),
                visitor.language(),
                text(form, "phone").isEmpty() ? null : text(form, "phone"),
                addresses,
                version(form, now));
    }

    private static int version(Map<String, String> form, @Nullable Customer now) {
        String read = text(form, "version");
        return read.matches("\\d{1,9}") ? Integer.parseInt(read) : now == null ? 0 : now.version();
    }

    private static Map<String, String> values(Customer customer) {
        Map<String, String> values = new HashMap<>();
        values.put("given", customer.name().given());
        values.put("infix", customer.name().infix());
        values.put("family", customer.name().family());
        values.put("email", customer.email() == null ? "" : customer.email());
        values.put("phone", customer.phone() == null ? "" : customer.phone());
        values.put("version", String.valueOf(customer.version()));
        customer.mainAddress().ifPresent(address -> {
            values.put("street", address.street());
            values.put("houseNumber", address.houseNumber());
            values.put("extra", address.addition());
            values.put("postcode", address.postcode());
            values.put("city", address.city());
            values.put("country", address.country());
        });
        return values;
    }

    private View profile(FormView form, @Nullable Notice notice, Visitor visitor, int status) {
        Page page = pages.frame(visitor);
        return pages.answer("profile", page, Head.personal(page.say("profile.title")))
                .with(form)
                .with(notice)
                .status(status)
                .personal()
                .show();
    }

    private OrderLine line(Page page, OrderSummary order) {
        return new OrderLine(
                order.number(),
                page.link("/orders/" + order.id()),
                page.day(order.placedAt()),
                showing.where(page, order.channelId(), order.locationId()),
                page.count("cart.pieces", order.pieces()),
                page.money(order.total()),
                OrderShowing.status(page, order.status(), order.delivery()),
                OrderShowing.tone(order.status()));
    }

    private static View signInFirst(Visitor visitor) {
        return Redirects.to(
                visitor.link("/account/sign-in") + "?then=" + Addresses.encoded(visitor.link(visitor.path())));
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
