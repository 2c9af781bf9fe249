package io.toonbank.customers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer, whichever door they came in by.
 *
 * @param company empty for a private person
 * @param language ISO 639-1
 * @param externalId the id in the system the customer was imported from
 * @param tags lower case; price lists, promotions and segments ask for them
 * @param tier code of one of the {@link CustomerTiers}
 * @param note of the staff, never shown to the customer
 * @param hasAccount can sign in
 * @param erasedAt set when the person asked to be forgotten: what is left says nothing about who they were
 */
public record Customer(
        UUID id,
        PersonName name,
        String company,
        String language,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String loyaltyCard,
        @Nullable String externalId,
        List<CustomerAddress> addresses,
        Set<String> tags,
        @Nullable String tier,
        String note,
        boolean hasAccount,
        int version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant erasedAt) {

    public Customer {
        addresses = List.copyOf(addresses);
        tags = Set.copyOf(tags);
    }

    public Optional<CustomerAddress> mainAddress() {
        return addresses.stream().filter(CustomerAddress::main).findFirst();
    }

    /** The name, else the company, else the e-mail address, else empty. */
    public String shownAs() {
        String full = name.full();
        if (!full.isEmpty()) {
            return full;
        }
        return company.isEmpty() && email != null ? email : company;
    }
}
