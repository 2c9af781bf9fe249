package io.toonbank.storefront.web;

import io.toonbank.orders.OrderAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An address as it is written on a parcel. */
final class AddressLines {

    private AddressLines() {}

    static List<String> of(OrderAddress address, String language) {
        List<String> lines = new ArrayList<>();
        add(lines, address.name());
        add(lines, address.company());
        add(lines, street(address));
        add(lines, address.postcode() + "  " + address.city());
        if (!address.country().equals("NL")) {
            add(lines, Locale.of("", address.country()).getDisplayCountry(Locale.forLanguageTag(language)));
        }
        return lines;
    }

    static String street(OrderAddress address) {
        String number = address.houseNumber() == null ? "" : " " + address.houseNumber();
        String extra = address.extra() == null ? "" : " " + address.extra();
        return address.street() + number + extra;
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line.strip());
        }
    }
}
