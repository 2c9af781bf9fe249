package io.toonbank.customers.web;

import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAddress;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer as lists show them. */
record CustomerRow(
        UUID id,
        String name,
        String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String loyaltyCard,
        @Nullable String city,
        Set<String> tags,
        @Nullable String tier,
        boolean hasAccount,
        Instant createdAt,
        Instant updatedAt) {

    static CustomerRow of(Customer customer) {
        return new CustomerRow(
                customer.id(),
                customer.name().full(),
                customer.company(),
                customer.email(),
                customer.phone(),
                customer.loyaltyCard(),
                customer.mainAddress().map(CustomerAddress::city).orElse(null),
                customer.tags(),
                customer.tier(),
                customer.hasAccount(),
                customer.createdAt(),
                customer.updatedAt());
    }
}
