package io.toonbank.storefront.web;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutState;
import io.toonbank.checkout.Checkouts;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.inventory.Backorders.Later;
import io.toonbank.network.Locations;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderContact;
import io.toonbank.orders.OrderPromise;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quote.QuotedLine;
import io.toonbank.storefront.view.CheckoutView;
import io.toonbank.storefront.view.CheckoutView.Place;
import io.toonbank.storefront.view.CheckoutView.Way;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.Totals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A checkout in words. */
@Component
class CheckoutShowing {

    private final Checkouts checkouts;
    private final Variants variants;
    private final Locations locations;
    private final StoreHours hours;
    private final PromisedDays days;
    private final LaterGoods later;

    CheckoutShowing(
            Checkouts checkouts,
            Variants variants,
            Locations locations,
            StoreHours hours,
            PromisedDays days,
            LaterGoods later) {
        this.checkouts = checkouts;
        this.variants = variants;
        this.locations = locations;
        this.hours = hours;
        this.days = days;
        this.later = later;
    }

    CheckoutView details(
            Page page,
            Visitor visitor,
            ShopCheckouts.Found found,
            Map<String, String> values,
            Map<String, String> wrong) {
        UUID id = found.checkout().id();
        List<DeliveryChoice> choices = checkouts.deliveryChoices(id, found.shopper());
        String method = chosenMethod(values, choices);
        String store = values.getOrDefault("store", "");
        List<Way> ways =
                choices.stream().map(choice -> way(page, choice, method)).toList();
        List<Place> places = choices.stream()
                .filter(choice -> choice.kind() == DeliveryChoice.Kind.COLLECT)
                .flatMap(choice -> choice.places().stream())
                .map(place -> place(page, place, store))
                .toList();
        return new CheckoutView(
                id.toString(), values, wrong, ways, places, visitor.session() != null, totals(page, found.checkout()));
    }

    /** What was chosen, else the first way by which everything can be had. */
    private static String chosenMethod(Map<String, String> values, List<DeliveryChoice> choices) {
        String wanted = values.getOrDefault("method", "");
        return choices.stream().anyMatch(choice -> choice.code().equals(wanted))
                ? wanted
                : choices.stream()
                        .filter(DeliveryChoice::available)
                        .findFirst()
                        .map(DeliveryChoice::code)
                        .orElse("");
    }

    private Way way(Page page, DeliveryChoice choice, String method) {
        boolean collect = choice.kind() == DeliveryChoice.Kind.COLLECT;
        String note = choice.available()
                ? page.say(collect ? "checkout.way.collect" : "checkout.way.ship")
                : page.say(collect ? "checkout.way.collect.none" : "checkout.way.ship.none");
        OrderPromise promise = choice.promise();
        if (choice.available() && promise != null) {
            note = days.in(page, promise);
        }
        return new Way(
                choice.code(),
                collect,
                choice.name(page.language()),
                choice.price().isZero() ? page.say("price.free") : page.money(choice.price()),
                choice.available(),
                choice.code().equals(method),
                note);
    }

    private String note(Page page, DeliveryChoice.Place place) {
        if (!place.hasEverything()) {
            return page.count("checkout.place.short", place.missingVariantIds().size());
        }
        OrderPromise promise = place.promise();
        return promise == null ? page.say("checkout.place.all") : days.in(page, promise);
    }

    private Place place(Page page, DeliveryChoice.Place place, String chosen) {
        String id = place.locationId().toString();
        OrderAddress address = place.address();
        return new Place(
                id,
                place.name(),
                AddressLines.street(address) + ", " + address.city(),
                locations
                        .find(place.locationId())
                        .map(store -> hours.today(page, store))
                        .orElse(""),
                place.hasEverything(),
                note(page, place),
                id.equals(chosen));
    }

    /** What stands in the fields when nobody has typed yet. */
    Map<String, String> values(Checkout checkout) {
        Map<String, String> values = new HashMap<>();
        OrderContact contact = checkout.contact();
        if (contact != null) {
            put(values, "name", contact.name());
            put(values, "email", contact.email());
            put(values, "phone", contact.phone());
        }
        DeliveryWish wish = checkout.delivery();
        if (wish != null) {
            put(values, "method", wish.method());
            put(
                    values,
                    "store",
                    wish.locationId() == null ? null : wish.locationId().toString());
            OrderAddress address = wish.address();
            if (address != null) {
                put(values, "street", address.street());
                put(values, "houseNumber", address.houseNumber());
                put(values, "extra", address.extra());
                put(values, "postcode", address.postcode());
                put(values, "city", address.city());
                put(values, "country", address.country());
            }
        }
        return values;
    }

    Totals totals(Page page, Checkout checkout) {
        Quote quote = checkout.quote();
        Map<UUID, Variant> known = variants.find(
                checkout.lines().stream().map(Checkout.Line::variantId).toList());
        Map<String, QuotedLine> quoted =
                quote.lines().stream().collect(Collectors.toMap(QuotedLine::lineId, Function.identity()));
        Map<UUID, Later> soldLater = soldLater(checkout);
        List<Totals.Line> lines = new ArrayList<>();
        for (Checkout.Line line : checkout.lines()) {
            Variant variant = known.get(line.variantId());
            QuotedLine priced = quoted.get(line.id().toString());
            lines.add(new Totals.Line(
                    variant == null ? line.title() : variant.title().in(page.language()),
                    variant == null ? null : page.link("/products/" + variant.handle()),
                    variant == null ? null : variant.pictureUrl(),
                    line.quantity(),
                    priced == null ? "" : page.money(priced.paid()),
                    note(page, line, soldLater.get(line.variantId()))));
        }
        return new Totals(
                lines,
                page.money(quote.subtotal()),
                Savings.of(page, quote),
                quote.deliveryLine() == null
                        ? null
                        : quote.delivery().isZero() ? page.say("price.free") : page.money(quote.delivery()),
                page.money(quote.total()),
                quote.taxes().stream()
                        .filter(tax -> tax.tax().isPositive())
                        .map(tax -> new Link(
                                page.say("tax.of", percent(page, tax.rateMillionths())), page.money(tax.tax())))
                        .toList());
    }

    private Map<UUID, Later> soldLater(Checkout checkout) {
        return checkout.state() == CheckoutState.COMPLETED
                ? Map.of()
                : later.of(
                        checkout.channelId(),
                        checkout.lines().stream()
                                .collect(Collectors.toMap(
                                        Checkout.Line::variantId, line -> (long) line.quantity(), Long::sum)));
    }

    private String note(Page page, Checkout.Line line, @Nullable Later comes) {
        return comes == null || !comes.whole()
                ? ""
                : later.words(page, comes, Math.max(0, line.quantity() - comes.pieces()));
    }

    static String percent(Page page, int millionths) {
        String number =
                java.math.BigDecimal.valueOf(millionths, 4).stripTrailingZeros().toPlainString();
        return (page.english() ? number : number.replace('.', ',')) + "%";
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
