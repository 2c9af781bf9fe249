package io.toonbank.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The profiles. Every change is audited and told as {@link CustomerChanged}; each may be repeated. */
public interface Customers {

    /** Refuses {@link CustomersRefusal#NO_SUCH_CUSTOMER}. */
    Customer require(UUID id);

    Optional<Customer> find(UUID id);

    /** Those that exist. */
    Map<UUID, Customer> find(Collection<UUID> ids);

    /** @param value as people write it; what cannot be such an identity finds nobody */
    Optional<Customer> byIdentity(IdentityKind kind, String value);

    /** Whoever has one of these e-mail addresses, by two statements however many are asked for. */
    Collection<Customer> byEmails(Collection<String> emails);

    /** A till's search: name, e-mail, phone or card, at most {@code limit} (1–50) best matches. */
    List<Customer> search(String text, int limit);

    /**
     * Refuses {@link CustomersRefusal#NO_SUCH_CUSTOMER} (a version for an unknown id), {@code platform.stale-version},
     * {@link CustomersRefusal#ERASED}, {@link CustomersRefusal#BAD_EMAIL}, {@link CustomersRefusal#BAD_PHONE},
     * {@link CustomersRefusal#BAD_LOYALTY_CARD}, {@link CustomersRefusal#IDENTITY_TAKEN} (with {@code kind}),
     * {@link CustomersRefusal#TOO_MANY_ADDRESSES}, {@link CustomersRefusal#TOO_MANY_TAGS}.
     */
    Customer save(SaveCustomer customer);

    /**
     * The profile a purchase belongs to: whoever has this e-mail address, else a new one. Says nothing of what is known about
     * them and changes nobody who exists. One statement when they exist; safe when two ask at once. Refuses
     * {@link CustomersRefusal#BAD_EMAIL}.
     */
    UUID ensureByEmail(String email, PersonName name, String language);

    /**
     * The profiles of many customers of whom another system's numbers are known, made where there are none: for imports. A few
     * statements however many; may be repeated; safe when two ask at once.
     *
     * @param namesByExternalId "shopify:5123", and the name that a new profile gets; at most {@link #ENSURED_MAX}
     */
    Ensured ensureByExternalId(Map<String, PersonName> namesByExternalId, String language);

    /** Most profiles asked for at once. */
    int ENSURED_MAX = 5_000;

    /** @param made how many did not exist before */
    record Ensured(Map<String, UUID> ids, int made) {}

    /** A loyalty card number that nobody has. */
    String nextLoyaltyCard();

    /** Gives the customer a card if they have none, and answers it. Refuses {@link CustomersRefusal#NO_SUCH_CUSTOMER}. */
    String giveLoyaltyCard(UUID customerId);

    /** E.164 of a number as people of {@code country} (ISO 3166-1 alpha-2) write it; absent when it is none. */
    Optional<String> normalisedPhone(@Nullable String phone, String country);
}
