package io.toonbank.orders;

import org.jspecify.annotations.Nullable;

/** A postal address as it was when the order was placed. @param country ISO 3166 two letters */
public record OrderAddress(
        @Nullable String name,
        @Nullable String company,
        String street,
        @Nullable String houseNumber,
        @Nullable String extra,
        String postcode,
        String city,
        @Nullable String region,
        String country) {}
