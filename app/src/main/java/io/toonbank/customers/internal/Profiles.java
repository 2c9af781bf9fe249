package io.toonbank.customers.internal;

import io.toonbank.access.EmailAddresses;
import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerChanged;
import io.toonbank.customers.Customers;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class Profiles implements Customers {

    private static final int SEARCH_MAX = 50;
    private static final int SEARCH_LENGTH_MAX = 100;
    private static final String HOME_COUNTRY = "NL";

    private final CustomerStore store;
    private final ProfileWriter writer;
    private final ImportedProfiles imported;
    private final LoyaltyCards cards;
    private final Audit audit;
    private final EventLog events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Profiles(
            CustomerStore store,
            ProfileWriter writer,
            ImportedProfiles imported,
            LoyaltyCards cards,
            Audit audit,
            EventLog events,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.imported = imported;
        this.cards = cards;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Customer require(UUID id) {
        return find(id).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER));
    }

    @Override
    public Optional<Customer> find(UUID id) {
        return store.find(id);
    }

    @Override
    public Map<UUID, Customer> find(Collection<UUID> ids) {
        return store.find(ids);
    }

    @Override
    public Optional<Customer> byIdentity(IdentityKind kind, String value) {
        Optional<String> normalised = switch (kind) {
            case EMAIL -> EmailAddresses.normalised(value);
            case PHONE -> Phones.normalised(value, HOME_COUNTRY);
            case LOYALTY_CARD -> LoyaltyCards.normalised(value);
            case EXTERNAL -> Optional.of(value.strip());
        };
        return normalised.flatMap(found -> store.byIdentity(kind, found)).flatMap(store::find);
    }

    @Override
    public Collection<Customer> byEmails(Collection<String> emails) {
        List<String> normalised = emails.stream()
                .flatMap(email -> EmailAddresses.normalised(email).stream())
                .distinct()
                .toList();
        List<UUID> known = normalised.isEmpty() ? List.of() : store.byIdentities(IdentityKind.EMAIL, normalised);
        return known.isEmpty() ? List.of() : store.find(known).values();
    }

    @Override
    public List<Customer> search(String text, int limit) {
        if (text.length() > SEARCH_LENGTH_MAX || limit < 1 || limit > SEARCH_MAX) {
            throw Refused.because(CustomersRefusal.BAD_SEARCH).with("max", SEARCH_LENGTH_MAX);
        }
        if (text.isBlank()) {
            return List.of();
        }
        return List.copyOf(store.find(store.search(text, limit)).values());
    }

    @Override
    public Customer save(SaveCustomer customer) {
        Wanted wanted = Wanted.of(customer);
        return Objects.requireNonNull(transaction.execute(_ -> saveInTransaction(wanted, customer.version())));
    }

    private Customer saveInTransaction(Wanted wanted, @Nullable Integer version) {
        Optional<Customer> before = store.find(wanted.id());
        if (before.isEmpty() && version != null) {
            throw Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER);
        }
        before.ifPresent(known -> check(known, wanted));
        if (version == null) {
            writer.upsert(wanted, clock.instant());
        } else if (!writer.update(wanted, version, clock.instant())) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        Customer after = require(wanted.id());
        audit.record("customer", wanted.id(), before.isEmpty() ? "create" : "update", before.orElse(null), after);
        events.append(new CustomerChanged(wanted.id()));
        return after;
    }

    private static void check(Customer known, Wanted wanted) {
        if (known.erasedAt() != null) {
            throw Refused.because(CustomersRefusal.ERASED);
        }
        if (known.hasAccount() && !wanted.identities().containsKey(IdentityKind.EMAIL)) {
            throw Refused.because(CustomersRefusal.EMAIL_NEEDED).at("/email");
        }
    }

    @Override
    public UUID ensureByEmail(String email, PersonName name, String language) {
        String normalised = EmailAddresses.normalised(email)
                .orElseThrow(() -> Refused.because(CustomersRefusal.BAD_EMAIL).at("/email"));
        Optional<UUID> known = store.byIdentity(IdentityKind.EMAIL, normalised);
        return known.orElseGet(() -> createGuest(normalised, name, language));
    }

    private UUID createGuest(String email, PersonName name, String language) {
        Wanted guest = Wanted.of(SaveCustomer.byEmail(Ids.next(), name, language, email));
        Optional<UUID> created = Objects.requireNonNull(transaction.execute(_ -> {
            Optional<UUID> made = writer.createByEmail(guest, clock.instant());
            made.ifPresent(id -> events.append(new CustomerChanged(id)));
            return made;
        }));
        return created.or(() -> store.byIdentity(IdentityKind.EMAIL, email)).orElseThrow();
    }

    @Override
    public Ensured ensureByExternalId(Map<String, PersonName> namesByExternalId, String language) {
        return imported.ensure(namesByExternalId, language);
    }

    @Override
    public String nextLoyaltyCard() {
        return cards.next();
    }

    @Override
    public String giveLoyaltyCard(UUID customerId) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Customer customer = require(customerId);
            if (customer.erasedAt() != null) {
                throw Refused.because(CustomersRefusal.ERASED);
            }
            String card = customer.loyaltyCard();
            if (card != null) {
                return card;
            }
            String fresh = cards.next();
            saveInTransaction(Wanted.of(asItIs(customer).withLoyaltyCard(fresh)), customer.version());
            return fresh;
        }));
    }

    static SaveCustomer asItIs(Customer customer) {
        return new SaveCustomer(
                customer.id(),
                customer.name(),
                customer.company(),
                customer.language(),
                customer.email(),
                customer.phone(),
                customer.loyaltyCard(),
                customer.externalId(),
                customer.addresses(),
                customer.tags(),
                customer.note(),
                customer.version());
    }

    @Override
    public Optional<String> normalisedPhone(@Nullable String phone, String country) {
        return Phones.normalised(phone, country);
    }
}
