package io.toonbank.network;

/** Where a location is. {@code country} is ISO 3166-1 alpha-2. */
public record Address(String street, String houseNumber, String postcode, String city, String country) {}
