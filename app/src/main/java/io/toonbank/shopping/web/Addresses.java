package io.toonbank.shopping.web;

import io.toonbank.network.Location;
import io.toonbank.orders.OrderAddress;
import io.toonbank.shopping.web.Ucp.PostalAddress;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between the protocol's postal address and ours. */
final class Addresses {

    static final String SHIPPING_DESTINATION = "address";

    private Addresses() {}

    static OrderAddress toOrder(PostalAddress address) {
        return new OrderAddress(
                name(address),
                null,
                text(address.streetAddress()),
                null,
                address.extendedAddress(),
                text(address.postalCode()),
                text(address.addressLocality()),
                address.addressRegion(),
                address.addressCountry() == null ? "NL" : address.addressCountry());
    }

    static PostalAddress of(OrderAddress address, @Nullable String id) {
        return new PostalAddress(
                id,
                address.extra(),
                joined(address.street(), address.houseNumber()),
                address.city(),
                address.region(),
                address.country(),
                address.postcode(),
                null,
                address.name(),
                null);
    }

    static PostalAddress of(Location location) {
        return new PostalAddress(
                null,
                null,
                joined(location.address().street(), location.address().houseNumber()),
                location.address().city(),
                null,
                location.address().country(),
                location.address().postcode(),
                null,
                null,
                null);
    }

    private static @Nullable String name(PostalAddress address) {
        String name = Stream.of(address.firstName(), address.lastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isBlank() ? null : name;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String joined(String street, @Nullable String houseNumber) {
        return houseNumber == null || houseNumber.isBlank() ? street : street + " " + houseNumber;
    }
}
