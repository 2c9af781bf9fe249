package io.toonbank.checkout.internal;

import io.toonbank.checkout.Checkout;
import io.toonbank.checkout.CheckoutRefusal;
import io.toonbank.checkout.DeliveryChoice;
import io.toonbank.checkout.DeliveryChoice.Place;
import io.toonbank.checkout.DeliveryMethods.DeliveryMethod;
import io.toonbank.checkout.DeliveryWish;
import io.toonbank.checkout.Sourcing;
import io.toonbank.inventory.Availability;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Capability;
import io.toonbank.network.Location;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.OrderAddress;
import io.toonbank.pricing.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which ways of delivery there are for a checkout, and what is free where for each. All from memory. */
@Component
class DeliveryChoosing {

    private final KeepingDeliveryMethods methods;
    private final SalesChannels channels;
    private final Availability availability;
    private final Vouchers vouchers;

    DeliveryChoosing(
            KeepingDeliveryMethods methods, SalesChannels channels, Availability availability, Vouchers vouchers) {
        this.methods = methods;
        this.channels = channels;
        this.availability = availability;
        this.vouchers = vouchers;
    }

    /** None where there is nothing to carry: gift cards only. */
    List<DeliveryChoice> choices(UUID channelId, List<Checkout.Line> lines, Quote quote) {
        if (vouchers.only(lines)) {
            return List.of();
        }
        Map<UUID, Long> wanted = wanted(lines);
        Map<UUID, Map<UUID, Long>> free = availability.perLocation(channelId, wanted.keySet());
        Money goods = CheckoutPricing.goodsWorth(quote);
        return methods.offered(channelId).stream()
                .map(method -> switch (method.kind()) {
                    case SHIP -> shipping(channelId, method, goods, wanted, free);
                    case COLLECT -> collecting(channelId, method, goods, wanted, free);
                })
                .toList();
    }

    private DeliveryChoice shipping(
            UUID channelId,
            DeliveryMethod method,
            Money goods,
            Map<UUID, Long> wanted,
            Map<UUID, Map<UUID, Long>> free) {
        Set<UUID> shippers =
                able(channelId, Capability.SHIP).stream().map(Location::id).collect(Collectors.toSet());
        List<UUID> missing = wanted.entrySet().stream()
                .filter(variant -> free.getOrDefault(variant.getKey(), Map.of()).entrySet().stream()
                                .filter(place -> shippers.contains(place.getKey()))
                                .mapToLong(place -> Math.max(0, place.getValue()))
                                .sum()
                        < variant.getValue())
                .map(Map.Entry::getKey)
                .toList();
        return choice(method, goods, missing.isEmpty(), missing, List.of());
    }

    private DeliveryChoice collecting(
            UUID channelId,
            DeliveryMethod method,
            Money goods,
            Map<UUID, Long> wanted,
            Map<UUID, Map<UUID, Long>> free) {
        List<Place> places = able(channelId, Capability.COLLECT).stream()
                .map(location -> new Place(
                        location.id(), location.name(), address(location), missingAt(location.id(), wanted, free)))
                .sorted(Comparator.comparing((Place place) -> !place.hasEverything()))
                .toList();
        return choice(method, goods, places.stream().anyMatch(Place::hasEverything), List.of(), places);
    }

    private static List<UUID> missingAt(UUID location, Map<UUID, Long> wanted, Map<UUID, Map<UUID, Long>> free) {
        return wanted.entrySet().stream()
                .filter(variant ->
                        free.getOrDefault(variant.getKey(), Map.of()).getOrDefault(location, 0L) < variant.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the sourcing decides from: free stock at the locations that may supply this checkout. */
    Sourcing.Question question(CheckoutRow row) {
        if (vouchers.only(row.wanted().lines())) {
            return new Sourcing.Question(List.of(), Map.of());
        }
        List<Sourcing.Demand> demands = new ArrayList<>();
        row.wanted().lines().stream()
                .filter(line -> !vouchers.is(line.variantId()))
                .forEach(line -> demands.add(new Sourcing.Demand(line.id(), line.variantId(), line.quantity())));
        demands.addAll(GiftLines.demands(row.id(), row.quote()));
        Map<UUID, Map<UUID, Long>> free = availability.perLocation(
                row.channelId(),
                demands.stream().map(Sourcing.Demand::variantId).collect(Collectors.toSet()));
        Set<UUID> allowed = allowed(row);
        Map<UUID, Map<UUID, Long>> may = new LinkedHashMap<>();
        free.forEach((variant, places) -> {
            Map<UUID, Long> left = new LinkedHashMap<>();
            places.forEach((location, quantity) -> {
                if (allowed.contains(location)) {
                    left.put(location, quantity);
                }
            });
            may.put(variant, left);
        });
        return new Sourcing.Question(demands, may);
    }

    private Set<UUID> allowed(CheckoutRow row) {
        DeliveryWish wish = row.wanted().delivery();
        DeliveryMethod method = methods.find(row.channelId(), wish == null ? null : wish.method())
                .orElseThrow(() -> Refused.because(CheckoutRefusal.NO_SUCH_DELIVERY));
        boolean collect = method.kind() == DeliveryChoice.Kind.COLLECT;
        return able(row.channelId(), collect ? Capability.COLLECT : Capability.SHIP).stream()
                .map(Location::id)
                .filter(location -> !collect || (wish != null && location.equals(wish.locationId())))
                .collect(Collectors.toSet());
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
            DeliveryMethod method, Money goods, boolean available, List<UUID> missing, List<Place> places) {
        return new DeliveryChoice(
                method.code(),
                method.kind(),
                method.nameNl(),
                method.nameEn(),
                CheckoutPricing.priceFor(method, goods),
                available,
                missing,
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
