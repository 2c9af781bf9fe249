package io.toonbank.storefront.web;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.checkout.OrderEditing;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Money;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.HoldReason;
import io.toonbank.orders.LineProgress;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderStatus;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.payments.GiftCards;
import io.toonbank.payments.Payments;
import io.toonbank.payments.Payments.Payment;
import io.toonbank.payments.Payments.PaymentMethod;
import io.toonbank.storefront.view.CardLine;
import io.toonbank.storefront.view.OrderView;
import io.toonbank.storefront.view.OrderView.Step;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.Tone;
import io.toonbank.storefront.view.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An order in words: what, how far, where, paid how. */
@Component
class OrderShowing {

    private static final Set<OrderTimeline.Kind> SHOWN = Set.of(
            OrderTimeline.Kind.PLACED,
            OrderTimeline.Kind.CANCELLED,
            OrderTimeline.Kind.SHIPPED,
            OrderTimeline.Kind.COLLECTED,
            OrderTimeline.Kind.RETURNED);

    private final Variants variants;
    private final Locations locations;
    private final SalesChannels channels;
    private final OrderTimeline timeline;
    private final Payments payments;
    private final GiftCards giftCards;
    private final StoreHours hours;
    private final OrderEditing editing;

    OrderShowing(
            Variants variants,
            Locations locations,
            SalesChannels channels,
            OrderTimeline timeline,
            Payments payments,
            GiftCards giftCards,
            StoreHours hours,
            OrderEditing editing) {
        this.variants = variants;
        this.locations = locations;
        this.channels = channels;
        this.timeline = timeline;
        this.payments = payments;
        this.giftCards = giftCards;
        this.hours = hours;
        this.editing = editing;
    }

    /** It became dearer, and nothing of it leaves before the rest is paid. */
    static boolean waitsForPayment(Order order) {
        return order.hold() != null && order.hold().reason() == HoldReason.PAYMENT_DUE && order.unfinished();
    }

    private @Nullable String due(Page page, Order order) {
        if (!waitsForPayment(order)) {
            return null;
        }
        Money due = editing.outstanding(order.id());
        return due.isPositive() ? page.money(due) : null;
    }

    OrderView of(Page page, Visitor visitor, Order order, boolean thanks, boolean mine) {
        boolean open = order.status() == OrderStatus.OPEN;
        boolean cancelledInPart = order.cancelledAmount().isPositive();
        Location store = collectAt(order).orElse(null);
        List<CardLine> cards = cards(page, order);
        return new OrderView(
                order.id().toString(),
                order.number(),
                status(page, order.status(), order.delivery().kind()),
                tone(order.status()),
                page.moment(order.placedAt()),
                where(page, order.source().channelId(), order.source().locationId()),
                thanks,
                order.contact().email(),
                page.say(
                        order.delivery().method().equals(OrderDelivery.DIGITAL)
                                ? "order.delivery.DIGITAL"
                                : "order.delivery." + order.delivery().kind()),
                deliveryLines(page, order, store),
                store == null || !open ? null : hours.today(page, store),
                paid(page, order),
                steps(page, order),
                totals(page, order),
                cancelledInPart ? page.say("order.cancelled.amount", page.money(order.cancelledAmount())) : null,
                open && order.delivery().kind() != OrderDelivery.Kind.AT_ONCE
                        ? Ids.next().toString()
                        : null,
                mine,
                due(page, order),
                thanks && visitor.session() == null,
                cards,
                cardsNote(page, order, cards),
                order.lines().stream()
                        .anyMatch(line ->
                                line.progress().handedOver() > line.progress().returned()));
    }

    /** Asked only of orders with gift cards in them. */
    private List<CardLine> cards(Page page, Order order) {
        return hasCards(order)
                ? giftCards.letters(order.id()).stream()
                        .map(letter -> new CardLine(
                                letter.code(),
                                letter.pin(),
                                page.money(letter.amount()),
                                letter.expiresAt() == null
                                        ? ""
                                        : page.say("gift-card.until", page.day(letter.expiresAt()))))
                        .toList()
                : List.of();
    }

    private boolean hasCards(Order order) {
        return variants
                .find(order.lines().stream()
                        .map(Order.Line::variantId)
                        .filter(Objects::nonNull)
                        .toList())
                .values()
                .stream()
                .anyMatch(Variant::voucher);
    }

    private @Nullable String cardsNote(Page page, Order order, List<CardLine> cards) {
        if (!hasCards(order)) {
            return null;
        }
        if (!cards.isEmpty()) {
            return page.say("order.cards.keep");
        }
        return page.say(giftCards.anyWaiting(order.id()) ? "order.cards.waiting" : "order.cards.gone");
    }

    String where(Page page, UUID channelId, @Nullable UUID locationId) {
        return Optional.ofNullable(locationId).flatMap(locations::find).stream()
                .map(Location::name)
                .findFirst()
                .orElseGet(
                        () -> page.say("channel." + channels.require(channelId).kind()));
    }

    static String status(Page page, OrderStatus status, OrderDelivery.Kind delivery) {
        return status == OrderStatus.OPEN && delivery == OrderDelivery.Kind.COLLECT
                ? page.say("status.OPEN.COLLECT")
                : page.say("status." + status);
    }

    static Tone tone(OrderStatus status) {
        return switch (status) {
            case OPEN, PARTLY_FULFILLED -> Tone.LOW;
            case FULFILLED -> Tone.GOOD;
            case CANCELLED, PARTLY_RETURNED, RETURNED, CREDITED -> Tone.CALM;
        };
    }

    private Optional<Location> collectAt(Order order) {
        return order.delivery().kind() == OrderDelivery.Kind.COLLECT
                ? Optional.ofNullable(order.delivery().locationId()).flatMap(locations::find)
                : Optional.empty();
    }

    private List<String> deliveryLines(Page page, Order order, @Nullable Location store) {
        if (store != null) {
            return List.of(
                    store.name(),
                    StoreHours.street(store),
                    store.address().postcode() + "  " + store.address().city());
        }
        var address = order.delivery().address();
        if (address != null) {
            return AddressLines.of(address, page.language());
        }
        return Optional.ofNullable(order.source().locationId()).flatMap(locations::find).stream()
                .map(Location::name)
                .toList();
    }

    private List<String> paid(Page page, Order order) {
        Map<String, PaymentMethod> methods = Stream.of("WEB_SHOP", "TILL", "AGENT")
                .flatMap(kind -> payments.methods(kind).stream())
                .collect(Collectors.toMap(PaymentMethod::code, method -> method, (one, _) -> one));
        return payments.ofOrder(order.id()).stream()
                .filter(payment -> payment.state() != Payments.PaymentState.DECLINED
                        && payment.state() != Payments.PaymentState.STARTED)
                .map(payment -> paid(page, payment, methods.get(payment.method())))
                .toList();
    }

    private static String paid(Page page, Payment payment, @Nullable PaymentMethod method) {
        String name = method == null ? payment.method() : page.english() ? method.nameEn() : method.nameNl();
        return page.say(
                "payment." + payment.state(), name, page.money(payment.amount()), page.money(payment.refunded()));
    }

    private List<Step> steps(Page page, Order order) {
        return timeline.of(order.id()).stream()
                .filter(entry -> SHOWN.contains(entry.kind()))
                .map(entry -> new Step(page.say("timeline." + entry.kind()), page.moment(entry.at())))
                .toList();
    }

    private Totals totals(Page page, Order order) {
        Map<UUID, Variant> known = variants.find(order.lines().stream()
                .map(Order.Line::variantId)
                .filter(Objects::nonNull)
                .toList());
        boolean named = order.pricesIncludeTax() && !order.discounts().isEmpty();
        Money goods = Money.zero(order.currency());
        List<Totals.Line> lines = new ArrayList<>();
        for (Order.Line line : order.lines()) {
            Variant variant = line.variantId() == null ? null : known.get(line.variantId());
            goods = goods.plus(line.gross()).plus(named ? line.discount() : Money.zero(order.currency()));
            lines.add(new Totals.Line(
                    variant == null ? line.title() : variant.title().in(page.language()),
                    variant == null ? null : page.link("/products/" + variant.handle()),
                    variant == null ? null : variant.pictureUrl(),
                    line.quantity(),
                    page.money(line.gross()),
                    progress(page, line.progress())));
        }
        Money delivery = order.amounts().delivery();
        boolean shipped = order.delivery().kind() == OrderDelivery.Kind.SHIP;
        return new Totals(
                lines,
                page.money(goods),
                named ? Savings.of(page, order) : List.of(),
                !shipped && delivery.isZero()
                        ? null
                        : delivery.isZero() ? page.say("price.free") : page.money(delivery),
                page.money(order.amounts().total()),
                order.amounts().tax().isZero()
                        ? List.of()
                        : List.of(new io.toonbank.storefront.view.Link(
                                page.say("tax.in"), page.money(order.amounts().tax()))));
    }

    private static String progress(Page page, LineProgress progress) {
        List<String> words = new ArrayList<>();
        add(words, page, "progress.shipped", progress.shipped());
        add(words, page, "progress.collected", progress.collected());
        add(words, page, "progress.cancelled", progress.cancelled());
        add(words, page, "progress.returned", progress.returned());
        return String.join(", ", words);
    }

    private static void add(List<String> words, Page page, String key, int quantity) {
        if (quantity > 0) {
            words.add(page.say(key, quantity));
        }
    }
}
