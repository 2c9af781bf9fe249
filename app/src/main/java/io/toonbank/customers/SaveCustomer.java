package io.toonbank.customers;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as they should be; what is absent or empty is taken away.
 *
 * @param id minted by the caller
 * @param email phone, loyaltyCard: as people write them, normalised here
 * @param version what the caller read; absent to create, or to overwrite whoever is there (seeding, imports)
 */
public record SaveCustomer(
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
        String note,
        @Nullable Integer version) {

    /** A private person known by e-mail only. */
    public static SaveCustomer byEmail(UUID id, PersonName name, String language, String email) {
        return new SaveCustomer(id, name, "", language, email, null, null, null, List.of(), Set.of(), "", null);
    }

    public SaveCustomer withPhone(@Nullable String newPhone) {
        return new SaveCustomer(
                id, name, company, language, email, newPhone, loyaltyCard, externalId, addresses, tags, note, version);
    }

    public SaveCustomer withLoyaltyCard(@Nullable String card) {
        return new SaveCustomer(
                id, name, company, language, email, phone, card, externalId, addresses, tags, note, version);
    }

    public SaveCustomer withExternalId(@Nullable String external) {
        return new SaveCustomer(
                id, name, company, language, email, phone, loyaltyCard, external, addresses, tags, note, version);
    }

    public SaveCustomer withAddresses(List<CustomerAddress> newAddresses) {
        return new SaveCustomer(
                id, name, company, language, email, phone, loyaltyCard, externalId, newAddresses, tags, note, version);
    }

    public SaveCustomer withTags(Set<String> newTags) {
        return new SaveCustomer(
                id, name, company, language, email, phone, loyaltyCard, externalId, addresses, newTags, note, version);
    }
}
