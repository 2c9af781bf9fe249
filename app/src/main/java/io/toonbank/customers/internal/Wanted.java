package io.toonbank.customers.internal;

import io.toonbank.access.EmailAddresses;
import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.kernel.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer as they should be, checked and normalised. */
record Wanted(
        UUID id,
        PersonName name,
        String company,
        String language,
        Map<IdentityKind, String> identities,
        List<CustomerAddress> addresses,
        List<String> tags,
        String note) {

    static final int ADDRESSES_MAX = 50;
    static final int TAGS_MAX = 100;
    private static final int TAG_LENGTH_MAX = 60;
    private static final int EXTERNAL_LENGTH_MAX = 120;
    private static final String HOME_COUNTRY = "NL";

    static Wanted of(SaveCustomer customer) {
        List<CustomerAddress> addresses = addresses(customer.addresses());
        return new Wanted(
                customer.id(),
                new PersonName(
                        customer.name().given().strip(),
                        customer.name().infix().strip(),
                        customer.name().family().strip()),
                customer.company().strip(),
                customer.language(),
                identities(customer, country(addresses)),
                addresses,
                tags(customer),
                customer.note().strip());
    }

    private static Map<IdentityKind, String> identities(SaveCustomer customer, String country) {
        Map<IdentityKind, String> identities = new EnumMap<>(IdentityKind.class);
        said(customer.email())
                .map(email -> EmailAddresses.normalised(email)
                        .orElseThrow(() ->
                                Refused.because(CustomersRefusal.BAD_EMAIL).at("/email")))
                .ifPresent(email -> identities.put(IdentityKind.EMAIL, email));
        said(customer.phone())
                .map(phone -> Phones.normalised(phone, country)
                        .orElseThrow(() ->
                                Refused.because(CustomersRefusal.BAD_PHONE).at("/phone")))
                .ifPresent(phone -> identities.put(IdentityKind.PHONE, phone));
        said(customer.loyaltyCard())
                .map(card -> LoyaltyCards.normalised(card)
                        .orElseThrow(() -> Refused.because(CustomersRefusal.BAD_LOYALTY_CARD)
                                .at("/loyaltyCard")))
                .ifPresent(card -> identities.put(IdentityKind.LOYALTY_CARD, card));
        said(customer.externalId())
                .map(external -> external.substring(0, Math.min(EXTERNAL_LENGTH_MAX, external.length())))
                .ifPresent(external -> identities.put(IdentityKind.EXTERNAL, external));
        return identities;
    }

    private static Optional<String> said(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String country(List<CustomerAddress> addresses) {
        return addresses.stream()
                .filter(CustomerAddress::main)
                .map(CustomerAddress::country)
                .findFirst()
                .orElse(HOME_COUNTRY);
    }

    /** One is the main one: the first that says so, else the first. */
    private static List<CustomerAddress> addresses(List<CustomerAddress> given) {
        if (given.size() > ADDRESSES_MAX) {
            throw Refused.because(CustomersRefusal.TOO_MANY_ADDRESSES)
                    .with("max", ADDRESSES_MAX)
                    .at("/addresses");
        }
        int main = 0;
        for (int i = given.size() - 1; i >= 0; i--) {
            main = given.get(i).main() ? i : main;
        }
        List<CustomerAddress> addresses = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            CustomerAddress address = given.get(i);
            if (!address.country().matches("[A-Z]{2}")) {
                throw Refused.because(CustomersRefusal.BAD_COUNTRY).at("/addresses/" + i + "/country");
            }
            addresses.add(tidy(address, i == main));
        }
        return addresses;
    }

    private static CustomerAddress tidy(CustomerAddress address, boolean main) {
        return new CustomerAddress(
                address.id(),
                address.name().strip(),
                address.company().strip(),
                address.street().strip(),
                address.houseNumber().strip(),
                address.addition().strip(),
                address.postcode().strip().toUpperCase(Locale.ROOT),
                address.city().strip(),
                address.region().strip(),
                address.country(),
                Phones.normalised(address.phone(), address.country())
                        .orElse(address.phone().strip()),
                main);
    }

    private static List<String> tags(SaveCustomer customer) {
        TreeSet<String> tags = new TreeSet<>();
        customer.tags().stream()
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
        if (tags.size() > TAGS_MAX || tags.stream().anyMatch(tag -> tag.length() > TAG_LENGTH_MAX)) {
            throw Refused.because(CustomersRefusal.TOO_MANY_TAGS)
                    .with("max", TAGS_MAX)
                    .at("/tags");
        }
        return List.copyOf(tags);
    }

    String sortName() {
        return Folded.sortName(name, company);
    }

    String search() {
        return Folded.search(name, company, identities, addresses);
    }
}
