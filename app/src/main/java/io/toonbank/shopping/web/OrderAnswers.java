package io.toonbank.shopping.web;

import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.Tracking;
import io.toonbank.messaging.ShopLinks;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.orders.OrderPromise;
import io.toonbank.orders.OrderTimeline;
import io.toonbank.shopping.OrderSnapshots;
import io.toonbank.shopping.web.Ucp.Item;
import io.toonbank.shopping.web.Ucp.Meta;
import io.toonbank.shopping.web.Ucp.PostalAddress;
import io.toonbank.shopping.web.Ucp.Total;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** Writes an order in the protocol's words: as it stands, with everything that was promised, that arrived and that changed since. */
@Component
class OrderAnswers implements OrderSnapshots {

    private static final String CHANNEL = "agent";

    private final OrderBook orders;
    private final OrderTimeline timeline;
    private final Locations locations;
    private final SalesChannels channels;
    private final Tracking tracking;
    private final ShopLinks shop;
    private final JsonMapper json;

    OrderAnswers(
            OrderBook orders,
            OrderTimeline timeline,
            Locations locations,
            SalesChannels channels,
            Tracking tracking,
            ShopLinks shop,
            JsonMapper json) {
        this.orders = orders;
        this.timeline = timeline;
        this.locations = locations;
        this.channels = channels;
        this.tracking = tracking;
        this.shop = shop;
        this.json = json;
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record OrderAnswer(
            Meta ucp,
            String id,
            String label,
            String checkoutId,
            String permalinkUrl,
            List<Line> lineItems,
            Fulfillment fulfillment,
            @Nullable List<Adjustment> adjustments,
            String currency,
            List<Total> totals) {}

    record Line(String id, Item item, Quantity quantity, List<Total> totals, String status) {}

    record Quantity(int original, int total, int fulfilled) {}

    record Fulfillment(List<Expectation> expectations, List<Event> events) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Expectation(
            String id,
            List<LineQuantity> lineItems,
            String methodType,
            PostalAddress destination,
            String description,
            @Nullable String fulfillableOn) {}

    record LineQuantity(String id, int quantity) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Event(
            String id,
            Instant occurredAt,
            String type,
            List<LineQuantity> lineItems,
            @Nullable String trackingNumber,
            @Nullable String trackingUrl,
            @Nullable String carrier,
            @Nullable String description) {

        static Event of(String id, Instant at, String type, List<LineQuantity> lines) {
            return new Event(id, at, type, lines, null, null, null, null);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Adjustment(
            String id,
            String type,
            Instant occurredAt,
            String status,
            List<LineQuantity> lineItems,
            @Nullable List<Total> totals,
            @Nullable String description) {}

    @Override
    public Optional<byte[]> of(UUID orderId, String language) {
        Visit visit = new Visit(channels.byCode(CHANNEL).orElseThrow(), language, shop.absolute(""), "");
        return orders.find(orderId).map(order -> json.writeValueAsBytes(of(order, visit)));
    }

    OrderAnswer of(Order order, Visit visit) {
        List<OrderTimeline.Entry> entries = timeline.of(order.id());
        List<Adjustment> adjustments = adjustments(order, entries);
        return new OrderAnswer(
                Meta.of(Ucp.ORDER, Ucp.FULFILLMENT),
                order.id().toString(),
                order.number(),
                // An order has the id of the checkout it came from.
                order.id().toString(),
                visit.absolute("/orders/" + order.id()),
                order.lines().stream().map(OrderAnswers::line).toList(),
                new Fulfillment(expectations(order, visit), events(order, entries, tracking.ofOrder(order.id()))),
                adjustments.isEmpty() ? null : adjustments,
                order.currency(),
                Totals.of(order, visit));
    }

    private static Line line(Order.Line line) {
        int total = line.quantity() - line.progress().cancelled();
        int fulfilled = line.progress().handedOver();
        String status =
                total == 0 ? "removed" : fulfilled == total ? "fulfilled" : fulfilled > 0 ? "partial" : "processing";
        UUID item = line.variantId() == null ? line.id() : line.variantId();
        return new Line(
                line.id().toString(),
                new Item(item.toString(), line.title(), line.unitList().amount(), null),
                new Quantity(line.quantity(), total, fulfilled),
                List.of(
                        Total.of("subtotal", line.gross().plus(line.discount()).amount()),
                        Total.of("total", line.gross().amount())),
                status);
    }

    /** None where everything was cancelled. */
    private List<Expectation> expectations(Order order, Visit visit) {
        boolean anything = order.lines().stream()
                .anyMatch(line -> line.quantity() > line.progress().cancelled());
        return anything ? List.of(expectation(order, visit)) : List.of();
    }

    private Expectation expectation(Order order, Visit visit) {
        boolean pickup = order.delivery().kind() != OrderDelivery.Kind.SHIP;
        List<LineQuantity> lines = order.lines().stream()
                .filter(line -> line.quantity() > line.progress().cancelled())
                .map(line -> new LineQuantity(
                        line.id().toString(), line.quantity() - line.progress().cancelled()))
                .toList();
        if (order.delivery().method().equals(OrderDelivery.DIGITAL)) {
            return new Expectation(
                    "1",
                    lines,
                    Ucp.DIGITAL,
                    nowhere(),
                    visit.say(
                            "De codes staan op de pagina van de bestelling", "The codes are on the page of the order"),
                    "now");
        }
        OrderPromise promise = order.delivery().promise();
        String day = promise == null ? null : visit.day(promise.latest());
        return new Expectation(
                "1",
                lines,
                pickup ? Ucp.PICKUP : Ucp.SHIPPING,
                destination(order),
                pickup
                        ? day == null
                                ? visit.say("Afhalen in de winkel", "Collect in store")
                                : visit.say("Ligt " + day + " klaar in de winkel", "Ready in store on " + day)
                        : day == null
                                ? visit.say("Bezorgd", "Delivered")
                                : visit.say("Bezorgd uiterlijk " + day, "Delivered by " + day),
                promise == null ? null : promise.until().toString());
    }

    private PostalAddress destination(Order order) {
        UUID place = order.delivery().locationId();
        if (place != null) {
            return locations.find(place).map(Addresses::of).orElseGet(OrderAnswers::nowhere);
        }
        return order.delivery().address() == null
                ? nowhere()
                : Addresses.of(order.delivery().address(), null);
    }

    private static PostalAddress nowhere() {
        return new PostalAddress(null, null, null, null, null, null, null, null, null, null);
    }

    /** What left, parcel by parcel where there were parcels, and what was fetched; oldest first. */
    private static List<Event> events(Order order, List<OrderTimeline.Entry> entries, List<Parcel> parcels) {
        List<Event> events = new ArrayList<>();
        parcels.forEach(parcel -> events.addAll(ParcelEvents.of(parcel)));
        for (OrderTimeline.Entry entry : entries) {
            boolean left = entry.kind() == OrderTimeline.Kind.SHIPPED && parcels.isEmpty();
            boolean fetched = entry.kind() == OrderTimeline.Kind.COLLECTED;
            if (left || fetched) {
                events.add(Event.of(
                        entry.id().toString(), entry.at(), fetched ? "delivered" : "shipped", lines(order, entry)));
            }
        }
        events.sort(Comparator.comparing(Event::occurredAt));
        return events;
    }

    /** The lines a timeline entry names; every line when it names none. */
    private static List<LineQuantity> lines(Order order, OrderTimeline.Entry entry) {
        List<LineQuantity> named = new ArrayList<>();
        if (entry.detail().get("lines") instanceof List<?> listed) {
            for (Object element : listed) {
                if (element instanceof Map<?, ?> line && line.get("quantity") instanceof Number quantity) {
                    named.add(new LineQuantity(String.valueOf(line.get("lineId")), quantity.intValue()));
                }
            }
        }
        return named.isEmpty()
                ? order.lines().stream()
                        .filter(line -> line.quantity() > 0)
                        .map(line -> new LineQuantity(line.id().toString(), line.quantity()))
                        .toList()
                : named;
    }

    /** Each cancellation and each return by itself, never changed once told. */
    private static List<Adjustment> adjustments(Order order, List<OrderTimeline.Entry> entries) {
        List<Adjustment> adjustments = new ArrayList<>();
        for (OrderTimeline.Entry entry : entries) {
            String type = switch (entry.kind()) {
                case CANCELLED -> "cancellation";
                case RETURNED -> "return";
                case SETTLED -> settled(entry);
                case PLACED, SHIPPED, COLLECTED, RESOURCED, HELD, RELEASED, AMENDED, PAYMENT, WARNING, NOTE -> null;
            };
            if (type != null) {
                adjustments.add(new Adjustment(
                        entry.id().toString(),
                        type,
                        entry.at(),
                        "completed",
                        entry.kind() == OrderTimeline.Kind.SETTLED
                                ? List.of()
                                : lines(order, entry).stream()
                                        .map(line -> new LineQuantity(line.id(), -line.quantity()))
                                        .toList(),
                        amount(entry),
                        entry.text()));
            }
        }
        return adjustments;
    }

    /** Money that moved besides the goods: given back, given as credit, or kept as a fee. */
    private static @Nullable String settled(OrderTimeline.Entry entry) {
        return switch (String.valueOf(entry.detail().get("kind"))) {
            case "GOODWILL", "DELIVERY_REFUNDED", "PRICE_DIFFERENCE" -> "refund";
            case "STORE_CREDIT" -> "credit";
            case "RETURN_FEE" -> "fee";
            default -> null;
        };
    }

    private static @Nullable List<Total> amount(OrderTimeline.Entry entry) {
        if (entry.detail().get("amount") instanceof Map<?, ?> money && money.get("amount") instanceof Number settled) {
            return List.of(Total.of("total", settled.longValue()));
        }
        return entry.detail().get("amount") instanceof Number amount
                ? List.of(Total.of("total", -amount.longValue()))
                : null;
    }
}
