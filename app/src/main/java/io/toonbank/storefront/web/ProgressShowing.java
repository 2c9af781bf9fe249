package io.toonbank.storefront.web;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.fulfillment.Collections;
import io.toonbank.fulfillment.Collections.CollectionCode;
import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.FulfilmentOrders;
import io.toonbank.fulfillment.Parcel;
import io.toonbank.fulfillment.ParcelState;
import io.toonbank.fulfillment.Tracking;
import io.toonbank.fulfillment.WorkKind;
import io.toonbank.fulfillment.WorkState;
import io.toonbank.inventory.Backorders;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderDelivery;
import io.toonbank.storefront.view.Link;
import io.toonbank.storefront.view.OrderView.Step;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.ProgressView;
import io.toonbank.storefront.view.ProgressView.Collect;
import io.toonbank.storefront.view.ProgressView.Part;
import io.toonbank.storefront.view.ProgressView.Stage;
import io.toonbank.storefront.view.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the goods of an order are, in the customer's words: no work, no locations they need not know. */
@Component
class ProgressShowing {

    private static final List<String> SHIPPING = List.of("ordered", "packed", "under-way", "delivered");
    private static final List<String> COLLECTING = List.of("ordered", "ready", "collected");
    private static final List<String> TO_STORE = List.of("ordered", "to-store", "ready", "collected");

    private final FulfilmentOrders works;
    private final Tracking tracking;
    private final Collections collections;
    private final Locations locations;
    private final Variants variants;
    private final StoreHours hours;
    private final Backorders backorders;
    private final LaterGoods later;

    ProgressShowing(
            FulfilmentOrders works,
            Tracking tracking,
            Collections collections,
            Locations locations,
            Variants variants,
            StoreHours hours,
            Backorders backorders,
            LaterGoods later) {
        this.works = works;
        this.tracking = tracking;
        this.collections = collections;
        this.locations = locations;
        this.variants = variants;
        this.hours = hours;
        this.backorders = backorders;
        this.later = later;
    }

    ProgressView of(Page page, Order order) {
        List<FulfilmentOrder> doing = works.ofOrder(order.id());
        List<Backorders.Promise> waiting = waiting(order);
        if (doing.isEmpty() && waiting.isEmpty()) {
            return new ProgressView(List.of(), List.of(), null);
        }
        Titles titles = titles(page, doing);
        Map<UUID, List<Parcel>> parcels =
                tracking.ofOrder(order.id()).stream().collect(Collectors.groupingBy(Parcel::workOrderId));
        List<Part> parts = new ArrayList<>();
        for (FulfilmentOrder work : doing) {
            if (work.kind() == WorkKind.SHIP) {
                parcels.getOrDefault(work.id(), List.of()).forEach(parcel -> parts.add(parcel(page, parcel, titles)));
            }
            if (isPrepared(work)) {
                parts.add(prepared(page, work, titles));
            }
        }
        parts.addAll(waitingParts(page, order, waiting));
        boolean live = doing.stream().anyMatch(work -> work.state().open() || work.state() == WorkState.SHIPPED);
        return new ProgressView(
                collections.codesOf(order.id()).stream()
                        .map(code -> collect(page, code))
                        .toList(),
                parts,
                live ? page.link("/orders/" + order.id() + "/progress") : null);
    }

    /** Asked only of orders of which something comes from nowhere yet. */
    private List<Backorders.Promise> waiting(Order order) {
        boolean unsupplied = order.lines().stream()
                .anyMatch(line -> line.open()
                        > line.allocations().stream()
                                .mapToInt(Order.Allocation::open)
                                .sum());
        return unsupplied
                ? backorders.ofOrder(order.id()).stream()
                        .filter(promise -> promise.waiting() > 0)
                        .toList()
                : List.of();
    }

    /** One part for each day on which something is expected. */
    private List<Part> waitingParts(Page page, Order order, List<Backorders.Promise> waiting) {
        Map<UUID, String> names = order.lines().stream().collect(Collectors.toMap(Order.Line::id, Order.Line::title));
        List<String> journey = order.delivery().kind() == OrderDelivery.Kind.COLLECT ? COLLECTING : SHIPPING;
        Map<LocalDate, List<String>> byDay = new TreeMap<>();
        waiting.forEach(promise -> byDay.computeIfAbsent(promise.promisedOn(), _ -> new ArrayList<>())
                .add(promise.waiting() + " × " + names.getOrDefault(promise.lineId(), "")));
        return byDay.entrySet().stream()
                .map(day -> new Part(
                        page.say("progress.later"),
                        Tone.LOW,
                        page.say("progress.later.text", later.day(page, day.getKey())),
                        stages(page, journey, 0),
                        day.getValue(),
                        null,
                        List.of()))
                .toList();
    }

    /** What lies ready shows its code, what left shows its parcels. */
    private static boolean isPrepared(FulfilmentOrder work) {
        return switch (work.state()) {
            case OFFERED, ACCEPTED, PICKING, PICKED, PACKED -> work.open() > 0;
            case SHIPPED -> work.kind() == WorkKind.SHIP_TO_STORE;
            case READY, COLLECTED, DELIVERED, LOST, RETURNED_TO_SENDER, REFUSED, CANCELLED -> false;
        };
    }

    private Part prepared(Page page, FulfilmentOrder work, Titles titles) {
        List<String> lines = work.lines().stream()
                .filter(line -> line.open() > 0)
                .map(line -> titles.line(line.variantId(), line.title(), line.open()))
                .toList();
        boolean packed = work.state() == WorkState.PACKED;
        return switch (work.kind()) {
            case SHIP ->
                new Part(
                        page.say("progress.ship"),
                        Tone.LOW,
                        expected(page, work.promisedAt(), "progress.ship.text"),
                        stages(page, SHIPPING, packed ? 1 : 0),
                        lines,
                        null,
                        List.of());
            case COLLECT ->
                new Part(
                        page.say("progress.collect", store(work.locationId())),
                        Tone.LOW,
                        expected(page, work.promisedAt(), "progress.collect.text"),
                        stages(page, COLLECTING, 0),
                        lines,
                        null,
                        List.of());
            case SHIP_TO_STORE ->
                new Part(
                        page.say("progress.to-store", store(Objects.requireNonNull(work.destinationId()))),
                        Tone.LOW,
                        expected(page, work.promisedAt(), "progress.collect.text"),
                        stages(page, TO_STORE, work.state() == WorkState.SHIPPED ? 1 : 0),
                        lines,
                        null,
                        List.of());
        };
    }

    private static String expected(Page page, @Nullable Instant promised, String key) {
        return promised == null ? page.say(key) : page.say(key + ".by", page.day(promised));
    }

    private Part parcel(Page page, Parcel parcel, Titles titles) {
        String code = parcel.trackingCode();
        String url = parcel.trackingUrl();
        return new Part(
                page.say("progress.parcel"),
                tone(parcel.state()),
                parcelText(page, parcel),
                stages(page, SHIPPING, parcel.state() == ParcelState.DELIVERED ? 3 : 2),
                parcel.lines().stream()
                        .map(line -> titles.line(line.variantId(), line.title(), line.quantity()))
                        .toList(),
                code == null ? null : new Link(page.say("progress.track", code), Objects.requireNonNullElse(url, "")),
                parcel.tracking().reversed().stream()
                        .map(step -> new Step(
                                Stream.of(
                                                page.say("tracking." + step.status()),
                                                Objects.requireNonNullElse(step.place(), ""))
                                        .filter(word -> !word.isBlank())
                                        .collect(Collectors.joining(", ")),
                                page.moment(step.at())))
                        .toList());
    }

    private static Tone tone(ParcelState state) {
        return switch (state) {
            case DELIVERED -> Tone.GOOD;
            case LOST, RETURNED_TO_SENDER, RETURNED -> Tone.NONE;
            case OPEN, CLOSED, LABELLED, SHIPPED, IN_TRANSIT, UNPACKED -> Tone.LOW;
        };
    }

    private static String parcelText(Page page, Parcel parcel) {
        if (parcel.state() == ParcelState.DELIVERED && parcel.deliveredAt() != null) {
            return page.say("progress.delivered", page.moment(parcel.deliveredAt()));
        }
        return switch (parcel.state()) {
            case LOST, RETURNED_TO_SENDER, RETURNED -> page.say("progress." + parcel.state());
            case OPEN, CLOSED, LABELLED, SHIPPED, IN_TRANSIT, DELIVERED, UNPACKED ->
                expected(page, parcel.expectedAt(), "progress.under-way");
        };
    }

    private Collect collect(Page page, CollectionCode code) {
        QrPicture qr = QrPicture.of(code.qrText());
        Location store = locations.require(code.locationId());
        return new Collect(
                page.say("progress.ready", store.name()),
                code.code(),
                qr.path(),
                qr.size(),
                store.name(),
                page.link(StoreHours.path(store)),
                StoreHours.street(store),
                hours.today(page, store),
                page.say("progress.until", page.day(code.collectUntil())),
                page.count("progress.pieces", code.pieces()));
    }

    private static List<Stage> stages(Page page, List<String> names, int reached) {
        List<Stage> stages = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            stages.add(new Stage(page.say("stage." + names.get(at)), at <= reached, at == reached));
        }
        return stages;
    }

    private String store(UUID locationId) {
        return locations.find(locationId).map(Location::name).orElse("");
    }

    private Titles titles(Page page, List<FulfilmentOrder> doing) {
        Map<UUID, Variant> known = variants.find(doing.stream()
                .flatMap(work -> work.lines().stream())
                .map(FulfilmentOrder.Line::variantId)
                .distinct()
                .toList());
        Function<UUID, @Nullable String> named = id -> {
            Variant variant = known.get(id);
            return variant == null ? null : variant.title().in(page.language());
        };
        return new Titles(named);
    }

    /** Names of articles in the visitor's language; as ordered where the article is gone. */
    private record Titles(Function<UUID, @Nullable String> named) {

        String line(UUID variantId, String ordered, int quantity) {
            String name = named.apply(variantId);
            return quantity + " × " + (name == null ? ordered : name);
        }
    }
}
