package io.toonbank.shopping.web;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderPromise;
import io.toonbank.pricing.Quote;
import io.toonbank.shopping.web.CheckoutAnswer.Confirmation;
import io.toonbank.shopping.web.CheckoutAnswer.Fulfillment;
import io.toonbank.shopping.web.CheckoutAnswer.Group;
import io.toonbank.shopping.web.CheckoutAnswer.Method;
import io.toonbank.shopping.web.CheckoutAnswer.Option;
import io.toonbank.shopping.web.CheckoutAnswer.Store;
import io.toonbank.shopping.web.Ucp.Buyer;
import io.toonbank.shopping.web.Ucp.Link;
import io.toonbank.shopping.web.Ucp.Message;
import io.toonbank.shopping.web.Ucp.Meta;
import io.toonbank.shopping.web.Ucp.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a checkout in the protocol's words. */
@Component
class CheckoutAnswers {

    private final Variants variants;
    private final Checkouts checkouts;
    private final LineItems lineItems;

    CheckoutAnswers(Variants variants, Checkouts checkouts, LineItems lineItems) {
        this.variants = variants;
        this.checkouts = checkouts;
        this.lineItems = lineItems;
    }

    CheckoutAnswer of(Checkout checkout, Visit visit) {
        return of(checkout, visit, List.of());
    }

    /** @param said what else there is to say, such as why completing was refused */
    CheckoutAnswer of(Checkout checkout, Visit visit, List<Message> said) {
        List<Message> messages = new ArrayList<>(said);
        boolean changeable = checkout.state() == CheckoutState.OPEN;
        messages.addAll(Discounts.messages(checkout.quote(), checkout.couponCodes(), visit));
        if (changeable) {
            checkout.missing().forEach(missing -> messages.add(message(missing, visit)));
        }
        return new CheckoutAnswer(
                Meta.ofCheckout(),
                checkout.id().toString(),
                lines(checkout, visit),
                buyer(checkout.contact()),
                status(checkout),
                checkout.quote().currency(),
                Totals.of(checkout.quote(), visit),
                Discounts.of(checkout.quote(), checkout.couponCodes(), visit),
                messages.isEmpty() ? null : messages,
                links(visit),
                checkout.expiresAt(),
                continueUrl(checkout, visit),
                changeable ? fulfillment(checkout, visit) : chosen(checkout, visit),
                confirmation(checkout, visit));
    }

    private List<Ucp.LineItem> lines(Checkout checkout, Visit visit) {
        Map<String, Quote.QuotedLine> quoted =
                checkout.quote().lines().stream().collect(Collectors.toMap(Quote.QuotedLine::lineId, line -> line));
        Map<UUID, Variant> facts = variants.find(
                checkout.lines().stream().map(Checkout.Line::variantId).toList());
        return checkout.lines().stream()
                .map(line -> lineItems.of(
                        line.id().toString(),
                        line.title(),
                        facts.get(line.variantId()),
                        java.util.Objects.requireNonNull(quoted.get(line.id().toString())),
                        visit))
                .toList();
    }

    private static @Nullable Buyer buyer(@Nullable OrderContact contact) {
        return contact == null ? null : new Buyer(contact.name(), null, contact.email(), contact.phone());
    }

    private static String status(Checkout checkout) {
        return switch (checkout.state()) {
            case OPEN -> checkout.ready() ? "ready_for_complete" : "incomplete";
            case COMPLETING, PENDING -> "complete_in_progress";
            case AWAITING_PAYMENT -> "requires_escalation";
            case COMPLETED -> "completed";
            case CANCELLED, EXPIRED -> "canceled";
        };
    }

    private static @Nullable String continueUrl(Checkout checkout, Visit visit) {
        if (checkout.redirectUrl() != null) {
            return visit.absolute(checkout.redirectUrl());
        }
        return checkout.state() == CheckoutState.AWAITING_PAYMENT ? visit.absolute("/checkout/" + checkout.id()) : null;
    }

    static List<Link> links(Visit visit) {
        return List.of(
                new Link("terms_of_service", visit.absolute("/terms"), visit.say("Voorwaarden", "Terms")),
                new Link("privacy_policy", visit.absolute("/privacy"), visit.say("Privacy", "Privacy")));
    }

    private static @Nullable Confirmation confirmation(Checkout checkout, Visit visit) {
        return checkout.state() == CheckoutState.COMPLETED
                ? new Confirmation(
                        checkout.orderId().toString(),
                        checkout.orderNumber(),
                        visit.absolute("/orders/" + checkout.orderId()))
                : null;
    }

    private static Message message(Checkout.Missing missing, Visit visit) {
        return switch (missing) {
            case LINES ->
                Message.error(
                        "missing",
                        "$.line_items",
                        visit.say("Kies iets om te kopen.", "Choose something to buy."),
                        "recoverable");
            case EMAIL ->
                Message.error(
                        "missing",
                        "$.buyer.email",
                        visit.say(
                                "Een e-mailadres is nodig voor de bevestiging.",
                                "An e-mail address is needed for the confirmation."),
                        "recoverable");
            case DELIVERY ->
                Message.error(
                        "missing",
                        "$.fulfillment.methods[0].groups[0].selected_option_id",
                        visit.say("Kies hoe het geleverd wordt.", "Choose how it is delivered."),
                        "recoverable");
            case ADDRESS ->
                Message.error(
                        "missing",
                        "$.fulfillment.methods[0].destinations",
                        visit.say("Een volledig adres is nodig.", "A complete address is needed."),
                        "recoverable");
            case COLLECT_LOCATION ->
                Message.error(
                        "missing",
                        "$.fulfillment.methods[0].selected_destination_id",
                        visit.say("Kies een winkel om af te halen.", "Choose a store to collect from."),
                        "recoverable");
        };
    }

    /** Everything that can be chosen: one method for each kind, with the ways of delivery as its options. */
    private @Nullable Fulfillment fulfillment(Checkout checkout, Visit visit) {
        if (checkout.lines().isEmpty()) {
            return null;
        }
        List<DeliveryChoice> choices = checkouts.deliveryChoices(checkout);
        List<Method> methods = new ArrayList<>();
        List<DeliveryChoice> shipping = ofKind(choices, DeliveryChoice.Kind.SHIP).stream()
                .filter(DeliveryChoice::available)
                .toList();
        if (!shipping.isEmpty()) {
            methods.add(method(Ucp.SHIPPING, checkout, shippingDestinations(checkout.delivery()), shipping, visit));
        }
        List<DeliveryChoice> pickup = ofKind(choices, DeliveryChoice.Kind.COLLECT);
        List<Object> stores = pickup.stream()
                .flatMap(choice -> choice.places().stream())
                .filter(DeliveryChoice.Place::hasEverything)
                .<Object>map(place ->
                        new Store(place.locationId().toString(), place.name(), Addresses.of(place.address(), null)))
                .distinct()
                .toList();
        if (!stores.isEmpty()) {
            methods.add(method(Ucp.PICKUP, checkout, stores, pickup, visit));
        }
        return methods.isEmpty() ? null : new Fulfillment(methods);
    }

    /** Only what was chosen, once nothing can be changed any more. */
    private static @Nullable Fulfillment chosen(Checkout checkout, Visit visit) {
        DeliveryWish wish = checkout.delivery();
        Quote.QuotedDelivery quoted = checkout.quote().deliveryLine();
        if (wish == null || wish.method() == null || quoted == null) {
            return null;
        }
        boolean pickup = wish.locationId() != null;
        var option = Option.of(
                wish.method(),
                pickup ? visit.say("Afhalen", "Collect") : visit.say("Bezorgen", "Delivery"),
                null,
                List.of(Total.of("total", quoted.gross().amount())));
        List<Object> destinations = pickup ? List.of() : shippingDestinations(wish);
        var group = new Group("1", lineIds(checkout), List.of(option), wish.method());
        return new Fulfillment(List.of(new Method(
                pickup ? Ucp.PICKUP : Ucp.SHIPPING,
                pickup ? Ucp.PICKUP : Ucp.SHIPPING,
                lineIds(checkout),
                destinations,
                destinationId(wish),
                List.of(group))));
    }

    private static List<DeliveryChoice> ofKind(List<DeliveryChoice> choices, DeliveryChoice.Kind kind) {
        return choices.stream().filter(choice -> choice.kind() == kind).toList();
    }

    private static Method method(
            String type, Checkout checkout, List<Object> destinations, List<DeliveryChoice> choices, Visit visit) {
        DeliveryWish wish = checkout.delivery();
        List<Option> options = choices.stream()
                .map(choice -> Option.of(
                        choice.code(),
                        choice.name(visit.language()),
                        promise(choice, wish),
                        List.of(Total.of("total", choice.price().amount()))))
                .toList();
        String selected = wish == null || wish.method() == null ? null : wish.method();
        boolean here = selected != null
                && options.stream().anyMatch(option -> option.id().equals(selected));
        var group = new Group("1", lineIds(checkout), options, here ? selected : null);
        return new Method(
                type,
                type,
                lineIds(checkout),
                destinations,
                wish == null ? null : destinationId(type, wish),
                List.of(group));
    }

    /** Of a collection: at the chosen store, else where it is ready first. */
    private static @Nullable OrderPromise promise(DeliveryChoice choice, @Nullable DeliveryWish wish) {
        UUID chosen = wish == null ? null : wish.locationId();
        return choice.kind() == DeliveryChoice.Kind.SHIP
                ? choice.promise()
                : choice.places().stream()
                        .filter(DeliveryChoice.Place::hasEverything)
                        .filter(place -> chosen == null || place.locationId().equals(chosen))
                        .findFirst()
                        .map(DeliveryChoice.Place::promise)
                        .orElse(null);
    }

    private static List<Object> shippingDestinations(@Nullable DeliveryWish wish) {
        return wish == null || wish.address() == null
                ? List.of()
                : List.of(Addresses.of(wish.address(), Addresses.SHIPPING_DESTINATION));
    }

    private static @Nullable String destinationId(String type, DeliveryWish wish) {
        boolean fits = type.equals(Ucp.PICKUP) == (wish.locationId() != null);
        return fits ? destinationId(wish) : null;
    }

    private static @Nullable String destinationId(DeliveryWish wish) {
        if (wish.locationId() != null) {
            return wish.locationId().toString();
        }
        return wish.address() == null ? null : Addresses.SHIPPING_DESTINATION;
    }

    private static List<String> lineIds(Checkout checkout) {
        return checkout.lines().stream().map(line -> line.id().toString()).toList();
    }
}
