package io.toonbank.storefront.web;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.customers.CustomerAccounts.CustomerSession;
import io.toonbank.kernel.Money;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.OrderPromise;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.PaymentMethod;
import io.toonbank.payments.StoreCredit;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.PayView;
import io.toonbank.storefront.view.PayView.CreditLine;
import io.toonbank.storefront.view.PayView.Way;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The page on which one pays, in words. */
@Component
class PayShowing {

    private final Checkouts checkouts;
    private final Locations locations;
    private final StoreHours hours;
    private final CheckoutShowing showing;
    private final StoreCredit credit;
    private final PromisedDays days;
    private final boolean demo;

    PayShowing(
            Checkouts checkouts,
            Locations locations,
            StoreHours hours,
            CheckoutShowing showing,
            StoreCredit credit,
            PromisedDays days,
            @Value("${toonbank.demo:false}") String demo) {
        this.checkouts = checkouts;
        this.locations = locations;
        this.hours = hours;
        this.showing = showing;
        this.credit = credit;
        this.days = days;
        this.demo = demo.equals("true") || demo.equals("on");
    }

    /** How a card payment of the demo may end; a real shop offers no choice. */
    List<String> trials() {
        return demo ? List.of("approve", "decline", "late") : List.of();
    }

    private static String words(PaymentMethod offered) {
        if (offered.code().equals(Payments.ON_COLLECTION)) {
            return "pay.way.store";
        }
        return offered.redirects() ? "pay.way.redirects" : "pay.way.here";
    }

    PayView of(Page page, Visitor visitor, ShopCheckouts.Found found, @Nullable String method, String key) {
        Checkout checkout = found.checkout();
        List<PaymentMethod> methods = checkouts.paymentMethods(checkout.id(), found.shopper()).stream()
                .filter(offered -> !offered.atCounter())
                .toList();
        String chosen =
                method == null && !methods.isEmpty() ? methods.getFirst().code() : method;
        List<DeliveryChoice> choices = checkouts.deliveryChoices(checkout.id(), found.shopper());
        var contact = Objects.requireNonNull(checkout.contact());
        return new PayView(
                checkout.id().toString(),
                contact.email() == null ? "" : contact.email(),
                contact.name() == null ? "" : contact.name(),
                deliveryName(page, checkout, choices),
                Stream.concat(
                                deliveryLines(page, checkout.delivery()).stream(),
                                promised(checkout.delivery(), choices).map(promise -> days.in(page, promise)).stream())
                        .toList(),
                methods.stream()
                        .map(offered -> new Way(
                                offered.code(),
                                page.english() ? offered.nameEn() : offered.nameNl(),
                                page.say(words(offered)),
                                offered.code().equals(chosen)))
                        .toList(),
                checkout.total().amount(),
                page.money(checkout.total()),
                key,
                demo,
                showing.totals(page, checkout),
                checkout.credits().stream()
                        .map(balance -> new CreditLine(
                                balance.accountId().toString(),
                                balance.method().equals(StoreCredit.METHOD)
                                        ? page.say("pay.credit.store")
                                        : page.say("pay.credit.card", balance.label()),
                                page.money(balance.used().negated())))
                        .toList(),
                creditLeft(page, visitor, checkout),
                page.money(checkout.toPay()),
                checkout.toPay().isZero() && !checkout.credits().isEmpty());
    }

    /** For customers whose address is verified: anybody may register with somebody else's. */
    private @Nullable String creditLeft(Page page, Visitor visitor, Checkout checkout) {
        UUID customer = checkout.customerId();
        boolean verified = visitor.signedIn().filter(CustomerSession::verified).isPresent();
        boolean used =
                checkout.credits().stream().anyMatch(chosen -> chosen.method().equals(StoreCredit.METHOD));
        if (customer == null || !verified || used) {
            return null;
        }
        Money left = credit.available(customer, checkout.quote().currency());
        return left.isPositive() ? page.money(left) : null;
    }

    private static Optional<OrderPromise> promised(@Nullable DeliveryWish wish, List<DeliveryChoice> choices) {
        return choices.stream()
                .filter(choice -> wish != null && choice.code().equals(wish.method()))
                .findFirst()
                .map(choice -> choice.kind() == DeliveryChoice.Kind.SHIP
                        ? choice.promise()
                        : choice.places().stream()
                                .filter(place ->
                                        wish != null && place.locationId().equals(wish.locationId()))
                                .map(DeliveryChoice.Place::promise)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null));
    }

    private static String deliveryName(Page page, Checkout checkout, List<DeliveryChoice> choices) {
        DeliveryWish wish = checkout.delivery();
        if (choices.isEmpty()) {
            return page.say("order.delivery.DIGITAL");
        }
        return choices.stream()
                .filter(choice -> wish != null && choice.code().equals(wish.method()))
                .map(choice -> choice.name(page.language()))
                .findFirst()
                .orElse("");
    }

    private List<String> deliveryLines(Page page, @Nullable DeliveryWish wish) {
        if (wish == null) {
            return List.of();
        }
        if (wish.locationId() != null) {
            Optional<Location> store = locations.find(wish.locationId());
            return store.map(found -> List.of(
                            found.name(),
                            StoreHours.street(found) + ", " + found.address().city(),
                            hours.today(page, found)))
                    .orElse(List.of());
        }
        return wish.address() == null ? List.of() : AddressLines.of(wish.address(), page.language());
    }
}
