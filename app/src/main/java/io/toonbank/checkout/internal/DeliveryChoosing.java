package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryChoice.Place;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.inventory.Availability;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.OrderAddress;
import io.toonbank.orders.OrderPromise;
import io.toonbank.pricing.Quote;
import io.toonbank.sourcing.DeliveryPromises;
import io.toonbank.sourcing.Sourcing;
import io.toonbank.sourcing.Sourcing.Destination;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which ways of delivery there are for a checkout, and what is free where for each. From memory, unless something is not there. */
@Component
class DeliveryChoosing {

    private final KeepingDeliveryMethods methods;
    private final SalesChannels channels;
    private final Availability availability;
    private final Vouchers vouchers;
    private final PromisingDelivery promises;
    private final Clock clock;

    DeliveryChoosing(
            KeepingDeliveryMethods methods,
            SalesChannels channels,
            Availability availability,
            Vouchers vouchers,
            PromisingDelivery promises,
            Clock clock) {
        this.methods = methods;
        this.channels = channels;
        this.availability = availability;
        this.vouchers = vouchers;
        this.promises = promises;
        this.clock = clock;
    }

    /** None where there is nothing to carry: gift cards only. */
    List<DeliveryChoice> choices(UUID channelId, List<Checkout.Line> lines, Quote quote, Destination destination) {
        if (vouchers.only(lines)) {
            return List.of();
        }
        Map<UUID, Long> wanted = wanted(lines);
        var goods = new Goods(
                channelId,
                destination,
                CheckoutPricing.goodsWorth(quote),
                wanted,
                availability.perLocation(channelId, wanted.keySet()));
        return methods.offered(channelId).stream()
                .map(method -> switch (method.kind()) {
                    case SHIP -> shipping(method, goods);
                    case COLLECT -> collecting(method, goods);
                })
                .toList();
    }

    static Destination destination(@Nullable DeliveryWish wish, String country) {
        OrderAddress address = wish == null ? null : wish.address();
        return address == null ? new Destination(country, "") : new Destination(address.country(), address.postcode());
    }

    /** @param free units by variant and location */
    private record Goods(
            UUID channelId,
            Destination destination,
            Money worth,
            Map<UUID, Long> wanted,
            Map<UUID, Map<UUID, Long>> free) {}

    private DeliveryChoice shipping(DeliveryMethod method, Goods goods) {
        PromisingDelivery.Shipped shipped =
                promises.shipped(asked(method, goods, Sourcing.Way.SHIP, null), shippers(goods.channelId()));
        return choice(
                method, goods.worth(), shipped.missing().isEmpty(), shipped.missing(), shipped.promise(), List.of());
    }

    private DeliveryChoice collecting(DeliveryMethod method, Goods goods) {
        List<Location> stores = able(goods.channelId(), Capability.COLLECT);
        Map<UUID, OrderPromise> promised = promises.collected(
                asked(method, goods, Sourcing.Way.COLLECT, null),
                stores.stream().map(Location::id).toList());
        List<Place> places = stores.stream()
                .map(store -> place(store, promised.get(store.id()), goods))
                .sorted(Comparator.comparing((Place place) -> !place.hasEverything())
                        .thenComparing(DeliveryChoosing::readyAt))
                .toList();
        return choice(method, goods.worth(), places.stream().anyMatch(Place::hasEverything), List.of(), null, places);
    }

    private static Place place(Location store, @Nullable OrderPromise promise, Goods goods) {
        List<UUID> missing = promise == null ? missingAt(store.id(), goods.wanted(), goods.free()) : List.of();
        return new Place(store.id(), store.name(), address(store), missing, promise);
    }

    private static Instant readyAt(Place place) {
        OrderPromise promise = place.promise();
        return promise == null ? Instant.MAX : promise.until();
    }

    private DeliveryPromises.Asked asked(
            DeliveryMethod method, Goods goods, Sourcing.Way way, @Nullable UUID collectAt) {
        return new DeliveryPromises.Asked(
                goods.channelId(),
                way,
                method.code(),
                collectAt,
                goods.destination(),
                clock.instant(),
                goods.wanted(),
                goods.free());
    }

    /** What would be promised for what the shopper filled in; absent as long as no way of delivery is chosen. */
    @Nullable
    OrderPromise promise(UUID channelId, Wanted filledIn) {
        DeliveryWish wish = filledIn.delivery();
        DeliveryMethod method =
                wish == null ? null : methods.find(channelId, wish.method()).orElse(null);
        Map<UUID, Long> wanted = wanted(filledIn.lines());
        if (wish == null || method == null || wanted.isEmpty()) {
            return null;
        }
        boolean collect = method.kind() == DeliveryChoice.Kind.COLLECT;
        var goods = new Goods(
                channelId,
                destination(wish, filledIn.country()),
                Money.zero(channels.require(channelId).currency()),
                wanted,
                availability.perLocation(channelId, wanted.keySet()));
        DeliveryPromises.Asked asked = asked(
                method, goods, collect ? Sourcing.Way.COLLECT : Sourcing.Way.SHIP, collect ? wish.locationId() : null);
        UUID store = asked.collectAt();
        return collect
                ? store == null
                        ? null
                        : promises.collected(asked, List.of(store)).get(store)
                : promises.shipped(asked, shippers(channelId)).promise();
    }

    private Set<UUID> shippers(UUID channelId) {
        return able(channelId, Capability.SHIP).stream().map(Location::id).collect(Collectors.toSet());
    }

    private static List<UUID> missingAt(UUID location, Map<UUID, Long> wanted, Map<UUID, Map<UUID, Long>> free) {
        return wanted.entrySet().stream()
                .filter(variant ->
                        free.getOrDefault(variant.getKey(), Map.of()).getOrDefault(location, 0L) < variant.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the sourcing decides from: what is free at the locations that supply the channel. */
    Sourcing.Question question(CheckoutRow row) {
        List<Sourcing.Demand> demands = new ArrayList<>();
        row.wanted().lines().stream()
                .filter(line -> !vouchers.is(line.variantId()))
                .forEach(line -> demands.add(new Sourcing.Demand(line.id(), line.variantId(), line.quantity())));
        demands.addAll(GiftLines.demands(row.id(), row.quote()));
        Map<UUID, Map<UUID, Long>> free = availability.perLocation(
                row.channelId(),
                demands.stream().map(Sourcing.Demand::variantId).collect(Collectors.toSet()));
        return question(row, demands, free);
    }

    private Sourcing.Question question(
            CheckoutRow row, List<Sourcing.Demand> demands, Map<UUID, Map<UUID, Long>> free) {
        DeliveryWish wish = row.wanted().delivery();
        boolean collect = !demands.isEmpty() && method(row, wish).kind() == DeliveryChoice.Kind.COLLECT;
        return new Sourcing.Question(
                row.id(),
                row.channelId(),
                collect ? Sourcing.Way.COLLECT : Sourcing.Way.SHIP,
                wish == null ? null : wish.method(),
                collect && wish != null ? wish.locationId() : null,
                destination(wish, row.wanted().country()),
                row.quote().currency(),
                clock.instant(),
                row.wanted().promise(),
                demands,
                free);
    }

    private DeliveryMethod method(CheckoutRow row, @Nullable DeliveryWish wish) {
        return methods.find(row.channelId(), wish == null ? null : wish.method())
                .orElseThrow(() -> Refused.because(CheckoutRefusal.NO_SUCH_DELIVERY));
    }

    /** Whether the shopper fetches the goods; only then they can be paid at the counter. */
    boolean collects(CheckoutRow row) {
        DeliveryWish wish = row.wanted().delivery();
        return methods.find(row.channelId(), wish == null ? null : wish.method())
                .filter(method -> method.kind() == DeliveryChoice.Kind.COLLECT)
                .isPresent();
    }

    boolean canCollectAt(UUID channelId, UUID locationId) {
        return able(channelId, Capability.COLLECT).stream()
                .anyMatch(location -> location.id().equals(locationId));
    }

    private List<Location> able(UUID channelId, Capability capability) {
        return channels.supplying(channelId).stream()
                .filter(location -> location.can(capability))
                .toList();
    }

    /** Without gift cards: nobody keeps stock of them. */
    private Map<UUID, Long> wanted(List<Checkout.Line> lines) {
        Map<UUID, Long> wanted = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !vouchers.is(line.variantId()))
                .forEach(line -> wanted.merge(line.variantId(), (long) line.quantity(), Long::sum));
        return wanted;
    }

    private static DeliveryChoice choice(
            DeliveryMethod method,
            Money goods,
            boolean available,
            List<UUID> missing,
            @Nullable OrderPromise promise,
            List<Place> places) {
        return new DeliveryChoice(
                method.code(),
                method.kind(),
                method.nameNl(),
                method.nameEn(),
                CheckoutPricing.priceFor(method, goods),
                available,
                missing,
                promise,
                places);
    }

    private static OrderAddress address(Location location) {
        var address = location.address();
        return new OrderAddress(
                location.name(),
                null,
                address.street(),
                address.houseNumber(),
                null,
                address.postcode(),
                address.city(),
                null,
                address.country());
    }
}
