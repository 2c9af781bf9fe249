package io.toonbank.customers;

import java.util.UUID;

/**
 * Where a customer gets things sent.
 *
 * @param name who is there; empty for the customer
 * @param country ISO 3166-1 alpha-2
 * @param phone E.164, or empty
 * @param main the one that is offered first; one address of a customer is
 */
public record CustomerAddress(
        UUID id,
        String name,
        String company,
        String street,
        String houseNumber,
        String addition,
        String postcode,
        String city,
        String region,
        String country,
        String phone,
        boolean main) {}
