package io.toonbank.customers.internal;

import io.toonbank.access.Attempts;
import io.toonbank.access.DemoMode;
import io.toonbank.access.EmailAddresses;
import io.toonbank.access.Passwords;
import io.toonbank.access.Secrets;
import io.toonbank.customers.Customer;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.CustomersRefusal;
import io.toonbank.customers.IdentityKind;
import io.toonbank.customers.internal.AccountStore.Account;
import io.toonbank.customers.internal.AccountStore.TokenKind;
import io.toonbank.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** No transaction spans a sign-in: the try counts whatever comes after, and no connection waits for a hash. */
@Component
class SignIns implements CustomerAccounts {

    static final Attempts.Limit PER_ACCOUNT = new Attempts.Limit("customer-account", 10, Duration.ofMinutes(15));
    static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("customer-address", 100, Duration.ofMinutes(15));
    static final Attempts.Limit REGISTER = new Attempts.Limit("customer-register", 30, Duration.ofHours(1));
    static final Attempts.Limit RESET = new Attempts.Limit("customer-reset", 5, Duration.ofHours(1));
    static final Attempts.Limit RESET_ADDRESS = new Attempts.Limit("customer-reset-address", 30, Duration.ofHours(1));

    private final CustomerStore profiles;
    private final AccountStore accounts;
    private final Registrations registrations;
    private final OwnProfiles own;
    private final AccountMails mails;
    private final Passwords passwords;
    private final Attempts attempts;
    private final DemoMode demo;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIns(
            CustomerStore profiles,
            AccountStore accounts,
            Registrations registrations,
            OwnProfiles own,
            AccountMails mails,
            Passwords passwords,
            Attempts attempts,
            DemoMode demo,
            TransactionTemplate transaction,
            Clock clock) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.registrations = registrations;
        this.own = own;
        this.mails = mails;
        this.passwords = passwords;
        this.attempts = attempts;
        this.demo = demo;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public SignedIn register(Registration registration) {
        attempts.count(REGISTER, registration.address());
        String email = Registrations.email(registration.email());
        String hash = passwords.hash(registration.password());
        UUID customerId = registrations.register(registration, email, hash);
        sendVerification(customerId, email, registration.language());
        return begin(customerId);
    }

    @Override
    public void open(UUID customerId, String password, boolean forDemo) {
        registrations.open(customerId, passwords.hash(password), forDemo);
    }

    @Override
    public SignedIn signIn(String email, String password, String address) {
        attempts.count(PER_ADDRESS, address);
        String account =
                EmailAddresses.normalised(email).orElseThrow(() -> Refused.because(CustomersRefusal.WRONG_SIGN_IN));
        attempts.count(PER_ACCOUNT, account);
        Optional<UUID> customer = profiles.byIdentity(IdentityKind.EMAIL, account);
        String hash = customer.flatMap(accounts::passwordHash).orElse(null);
        boolean right = passwords.matches(password, hash);
        Account found = customer.filter(_ -> right)
                .flatMap(accounts::find)
                .filter(known -> demo.on() || !known.demo())
                .orElseThrow(() -> Refused.because(CustomersRefusal.WRONG_SIGN_IN));
        attempts.forget(PER_ACCOUNT, account);
        return begin(found.customerId());
    }

    private SignedIn begin(UUID customerId) {
        String token = Secrets.token();
        Instant now = clock.instant();
        accounts.begin(token, customerId, now);
        return new SignedIn(token, customerId, now.plus(SESSION_MAX));
    }

    @Override
    public Optional<CustomerSession> session(String token) {
        return accounts.ofSession(token, clock.instant())
                .filter(account -> demo.on() || !account.demo())
                .map(account -> new CustomerSession(
                        account.customerId(),
                        account.name().full(),
                        account.verifiedAt() != null,
                        account.visibleSince()));
    }

    @Override
    public Optional<UUID> customerOf(String token) {
        return session(token).map(CustomerSession::customerId);
    }

    @Override
    public void signOut(String token) {
        accounts.end(token);
    }

    @Override
    public Optional<Customer> own(CustomerSession session) {
        return own.find(session.customerId());
    }

    @Override
    public Customer saveOwn(CustomerSession session, OwnProfile profile) {
        return own.save(session.customerId(), profile);
    }

    @Override
    public Optional<String> requestPasswordReset(String email, String address) {
        return withAccount(email, address).map(account -> addToken(account.customerId(), TokenKind.RESET, RESET_VALID));
    }

    private Optional<Account> withAccount(String email, String address) {
        attempts.count(RESET_ADDRESS, address);
        Optional<String> normalised = EmailAddresses.normalised(email);
        normalised.ifPresent(account -> attempts.count(RESET, account));
        return normalised
                .flatMap(account -> profiles.byIdentity(IdentityKind.EMAIL, account))
                .flatMap(accounts::find);
    }

    @Override
    public void sendPasswordReset(String email, String address, String language) {
        withAccount(email, address)
                .flatMap(account -> own.find(account.customerId()))
                .ifPresent(customer -> {
                    String to = customer.email() == null ? email : customer.email();
                    mails.sendReset(customer, to, addToken(customer.id(), TokenKind.RESET, RESET_VALID), language);
                });
    }

    @Override
    public boolean mayReset(String token) {
        return accounts.tokenWorks(token, TokenKind.RESET, clock.instant());
    }

    @Override
    public void sendVerification(UUID customerId) {
        own.find(customerId)
                .filter(customer -> customer.email() != null)
                .ifPresent(customer -> sendVerification(
                        customerId, java.util.Objects.requireNonNull(customer.email()), customer.language()));
    }

    private void sendVerification(UUID customerId, String email, String language) {
        boolean proven = accounts.find(customerId)
                .filter(account -> account.verifiedAt() == null)
                .isEmpty();
        if (!proven) {
            own.find(customerId)
                    .ifPresent(customer ->
                            mails.sendConfirmation(customer, email, startVerification(customerId), language));
        }
    }

    @Override
    public void resetPassword(String token, String newPassword) {
        if (!accounts.tokenWorks(token, TokenKind.RESET, clock.instant())) {
            throw Refused.because(CustomersRefusal.BAD_TOKEN);
        }
        String hash = passwords.hash(newPassword);
        transaction.executeWithoutResult(_ -> {
            Instant now = clock.instant();
            accounts.setPassword(use(token, TokenKind.RESET, now), hash, now);
        });
    }

    @Override
    public String startVerification(UUID customerId) {
        return addToken(customerId, TokenKind.VERIFY, VERIFY_VALID);
    }

    @Override
    public void verify(String token) {
        transaction.executeWithoutResult(_ -> {
            Instant now = clock.instant();
            accounts.verified(use(token, TokenKind.VERIFY, now), now);
        });
    }

    private String addToken(UUID customerId, TokenKind kind, Duration valid) {
        String token = Secrets.token();
        accounts.addToken(token, customerId, kind, clock.instant().plus(valid));
        return token;
    }

    private UUID use(String token, TokenKind kind, Instant now) {
        return accounts.useToken(token, kind, now).orElseThrow(() -> Refused.because(CustomersRefusal.BAD_TOKEN));
    }
}
