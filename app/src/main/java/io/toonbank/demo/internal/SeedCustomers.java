package io.toonbank.demo.internal;

import io.toonbank.customers.ConsentChannel;
import io.toonbank.customers.ConsentGiven;
import io.toonbank.customers.Consents;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomerAddress;
import io.toonbank.customers.Customers;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.Purpose;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.demo.internal.Retailer.Person;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Customers with addresses, loyalty cards and consents; the first of them have an account. */
@DemoComponent
class SeedCustomers {

    /** How many can sign in to the web shop. */
    private static final int ACCOUNTS = 3;

    private static final Set<String> INFIXES = Set.of("de", "van", "der", "den", "ter", "ten", "het", "'t");

    private final Customers customers;
    private final Consents consents;
    private final CustomerAccounts accounts;

    SeedCustomers(Customers customers, Consents consents, CustomerAccounts accounts) {
        this.customers = customers;
        this.consents = consents;
        this.accounts = accounts;
    }

    void seed(List<Person> people) {
        people.forEach(this::register);
        people.stream()
                .limit(ACCOUNTS)
                .forEach(person -> accounts.open(customerId(person), SeedNetwork.DEMO_PASSWORD, true));
    }

    static UUID customerId(Person person) {
        return DemoIds.of("customer", person.number());
    }

    private void register(Person person) {
        UUID id = customerId(person);
        var address = new CustomerAddress(
                DemoIds.of("address", person.number()),
                "",
                "",
                person.address().street(),
                person.address().houseNumber(),
                "",
                person.address().postalCode(),
                person.address().city(),
                "",
                person.address().country(),
                "",
                true);
        var _ = customers.save(new SaveCustomer(
                id,
                name(person),
                "",
                person.language(),
                person.email(),
                person.phone(),
                person.loyaltyCard(),
                person.number(),
                List.of(address),
                Set.copyOf(person.tags()),
                "",
                null));
        person.consents().forEach((what, granted) -> consents.record(consent(person, id, what, granted)));
    }

    private static ConsentGiven consent(Person person, UUID id, String what, boolean granted) {
        boolean email = what.equals("email");
        return new ConsentGiven(
                DemoIds.of("consent " + what, person.number()),
                id,
                email ? Purpose.MARKETING : Purpose.PROFILING,
                email ? ConsentChannel.EMAIL : ConsentChannel.NONE,
                granted,
                "web:registration",
                "privacy-2026-01",
                null);
    }

    private static PersonName name(Person person) {
        String family = person.lastName();
        StringBuilder infix = new StringBuilder();
        int space;
        while ((space = family.indexOf(' ')) > 0 && INFIXES.contains(family.substring(0, space))) {
            infix.append(infix.isEmpty() ? "" : " ").append(family, 0, space);
            family = family.substring(space + 1);
        }
        return new PersonName(person.firstName(), infix.toString(), family);
    }
}
