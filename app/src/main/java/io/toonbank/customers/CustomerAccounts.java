package io.toonbank.customers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signing in of customers. The session token goes into the cookie {@link #COOKIE}; only its hash is kept. */
public interface CustomerAccounts {

    String COOKIE = "toonbank_customer";
    /** Under which request attribute pages of the shop find the {@link CustomerSession} of their visitor, if there is one. */
    String SESSION_ATTRIBUTE = "io.toonbank.customers.session";

    Duration SESSION_MAX = Duration.ofDays(180);
    Duration SESSION_IDLE_MAX = Duration.ofDays(30);
    Duration RESET_VALID = Duration.ofMinutes(60);
    Duration VERIFY_VALID = Duration.ofDays(3);

    /**
     * Makes an account; whoever bought before with this e-mail address keeps their one profile. Until the address is proven
     * ({@link #verify}, {@link #resetPassword}), the account sees only what happened after it was made.
     *
     * <p>Refuses {@code access.too-many-attempts}, {@link CustomersRefusal#BAD_EMAIL}, {@code access.weak-password},
     * {@link CustomersRefusal#ACCOUNT_EXISTS}.
     */
    SignedIn register(Registration registration);

    /**
     * Gives a customer an account with a proven address: for the demo and for moves from another shop. May be repeated.
     * Refuses {@link CustomersRefusal#NO_SUCH_CUSTOMER}, {@link CustomersRefusal#EMAIL_NEEDED}, {@code access.weak-password}.
     */
    void open(UUID customerId, String password, boolean demo);

    /** Refuses {@code access.too-many-attempts}, {@link CustomersRefusal#WRONG_SIGN_IN}. */
    SignedIn signIn(String email, String password, String address);

    /** Who the session belongs to; absent when it ended or never was. One indexed look-up. */
    Optional<CustomerSession> session(String token);

    /** Shorthand for the id in {@link #session}. */
    Optional<UUID> customerOf(String token);

    /** May be repeated. */
    void signOut(String token);

    /** The profile as its owner may see it: what predates an account whose address is unproven is left out. */
    Optional<Customer> own(CustomerSession session);

    /** Changes what the owner may change: name, language, phone, addresses. Refuses as {@link Customers#save}. */
    Customer saveOwn(CustomerSession session, OwnProfile profile);

    /**
     * A token for a message to this address, valid {@link #RESET_VALID}, once; absent when there is no account, which the
     * asker must not be told. Refuses {@code access.too-many-attempts}.
     */
    Optional<String> requestPasswordReset(String email, String address);

    /**
     * Writes to this address how to choose a new password, if it has an account; the asker is not told whether it has. Refuses
     * {@code access.too-many-attempts}.
     *
     * @param address where the request came from, for the limit on tries
     */
    void sendPasswordReset(String email, String address, String language);

    /** Whether {@link #resetPassword} would take this token. */
    boolean mayReset(String token);

    /** Writes to a customer with an account to have their address proven, unless it is. */
    void sendVerification(UUID customerId);

    /** Ends all sessions and proves the address. Refuses {@link CustomersRefusal#BAD_TOKEN}, {@code access.weak-password}. */
    void resetPassword(String token, String newPassword);

    /** A token for a message that asks the customer to prove their address, valid {@link #VERIFY_VALID}. */
    String startVerification(UUID customerId);

    /** Refuses {@link CustomersRefusal#BAD_TOKEN}. */
    void verify(String token);

    /** @param address where the request came from, for the limit on tries */
    record Registration(
            UUID customerId, PersonName name, String email, String password, String language, String address) {}

    /** A session just begun; {@code token} is shown this once. */
    record SignedIn(String token, UUID customerId, Instant expiresAt) {}

    /**
     * A customer at a screen.
     *
     * @param visibleSince show nothing of this customer that happened before
     */
    record CustomerSession(UUID customerId, String name, boolean verified, Instant visibleSince) {}

    /** @param version what the owner read */
    record OwnProfile(
            PersonName name, String language, @Nullable String phone, List<CustomerAddress> addresses, int version) {}
}
