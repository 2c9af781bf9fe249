package io.toonbank.customers.internal;

import io.toonbank.access.EmailAddresses;
import io.toonbank.customers.CustomerAccounts.Registration;
import io.toonbank.customers.CustomerChanged;
import io.toonbank.customers.CustomerRegistered;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.SaveCustomer;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts: on a new profile, or on the one that purchases as a guest left behind. */
@Component
class Registrations {

    private final CustomerStore store;
    private final ProfileWriter writer;
    private final AccountStore accounts;
    private final Audit audit;
    private final EventLog events;
    private final Clock clock;

    Registrations(
            CustomerStore store,
            ProfileWriter writer,
            AccountStore accounts,
            Audit audit,
            EventLog events,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Of two at once for one address, the second waits for the first and is then refused. */
    @Transactional
    public UUID register(Registration registration, String email, String passwordHash) {
        Instant now = clock.instant();
        UUID customerId = profileOf(registration, email, now);
        if (!accounts.create(customerId, registration.name(), passwordHash, now)) {
            throw Refused.because(CustomersRefusal.ACCOUNT_EXISTS).at("/email");
        }
        audit.record("customer", customerId, "register", null, Map.of("email", email));
        events.append(new CustomerRegistered(customerId));
        return customerId;
    }

    private UUID profileOf(Registration registration, String email, Instant now) {
        Optional<UUID> known = store.byIdentity(IdentityKind.EMAIL, email);
        if (known.isPresent()) {
            return known.get();
        }
        if (store.find(registration.customerId()).isPresent()) {
            throw Refused.because(CustomersRefusal.ID_TAKEN);
        }
        var profile =
                SaveCustomer.byEmail(registration.customerId(), registration.name(), registration.language(), email);
        Optional<UUID> created = writer.createByEmail(Wanted.of(profile), now);
        created.ifPresent(id -> events.append(new CustomerChanged(id)));
        return created.or(() -> store.byIdentity(IdentityKind.EMAIL, email)).orElseThrow();
    }

    /** The address counts as proven. Again with another password: that one holds. */
    @Transactional
    public void open(UUID customerId, String passwordHash, boolean demo) {
        var customer = store.find(customerId).orElseThrow(() -> Refused.because(CustomersRefusal.NO_SUCH_CUSTOMER));
        if (customer.email() == null) {
            throw Refused.because(CustomersRefusal.EMAIL_NEEDED);
        }
        Instant now = clock.instant();
        if (accounts.insert(customerId, customer.name(), passwordHash, demo, now, now)) {
            audit.record("customer", customerId, "open-account", null, null);
            events.append(new CustomerRegistered(customerId));
        } else {
            accounts.setPassword(customerId, passwordHash, now);
        }
    }

    static String email(String given) {
        return EmailAddresses.normalised(given)
                .orElseThrow(() -> Refused.because(CustomersRefusal.BAD_EMAIL).at("/email"));
    }
}
