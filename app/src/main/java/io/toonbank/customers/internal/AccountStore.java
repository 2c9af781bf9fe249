package io.toonbank.customers.internal;

import static io.toonbank.customers.db.Tables.ACCOUNT;
import static io.toonbank.customers.db.Tables.ACCOUNT_TOKEN;
import static io.toonbank.customers.db.Tables.CUSTOMER;
import static io.toonbank.customers.db.Tables.SESSION;

import io.toonbank.access.Secrets;
import io.toonbank.customers.CustomerAccounts;
import io.toonbank.customers.PersonName;
import io.toonbank.customers.db.tables.records.AccountRecord;
import io.toonbank.customers.db.tables.records.CustomerRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of accounts, their sessions and their one-time tokens. */
@Component
class AccountStore {

    /** "Last seen" is written no more often than this. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(10);

    enum TokenKind {
        RESET,
        VERIFY
    }

    /**
     * An account and what matters of its profile.
     *
     * @param profileSince when the profile was made; earlier than the account for whoever bought as a guest first
     */
    record Account(
            UUID customerId,
            PersonName registeredAs,
            PersonName profileName,
            boolean demo,
            @Nullable Instant verifiedAt,
            Instant createdAt,
            Instant profileSince) {

        boolean seesAll() {
            return verifiedAt != null || !profileSince.isBefore(createdAt);
        }

        PersonName name() {
            return seesAll() ? profileName : registeredAs;
        }

        Instant visibleSince() {
            return seesAll() ? Instant.EPOCH : createdAt;
        }
    }

    private final DSLContext database;

    AccountStore(DSLContext database) {
        this.database = database;
    }

    /** False when there is one already. */
    boolean create(UUID customerId, PersonName name, String passwordHash, Instant now) {
        return insert(customerId, name, passwordHash, false, null, now);
    }

    boolean insert(
            UUID customerId,
            PersonName name,
            String passwordHash,
            boolean demo,
            @Nullable Instant verifiedAt,
            Instant now) {
        return database.insertInto(ACCOUNT)
                        .set(ACCOUNT.CUSTOMER_ID, customerId)
                        .set(ACCOUNT.GIVEN, name.given())
                        .set(ACCOUNT.INFIX, name.infix())
                        .set(ACCOUNT.FAMILY, name.family())
                        .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                        .set(ACCOUNT.DEMO, demo)
                        .set(ACCOUNT.VERIFIED_AT, verifiedAt)
                        .set(ACCOUNT.CREATED_AT, now)
                        .onConflict(ACCOUNT.CUSTOMER_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    void rename(UUID customerId, PersonName name) {
        database.update(ACCOUNT)
                .set(ACCOUNT.GIVEN, name.given())
                .set(ACCOUNT.INFIX, name.infix())
                .set(ACCOUNT.FAMILY, name.family())
                .where(ACCOUNT.CUSTOMER_ID.eq(customerId))
                .execute();
    }

    Optional<String> passwordHash(UUID customerId) {
        return database.select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.CUSTOMER_ID.eq(customerId))
                .fetchOptional(ACCOUNT.PASSWORD_HASH);
    }

    /** A password set through a message to the address proves the address. */
    void setPassword(UUID customerId, String hash, Instant now) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.CUSTOMER_ID.eq(customerId))
                .execute();
        database.deleteFrom(SESSION).where(SESSION.CUSTOMER_ID.eq(customerId)).execute();
        verified(customerId, now);
    }

    void verified(UUID customerId, Instant now) {
        database.update(ACCOUNT)
                .set(ACCOUNT.VERIFIED_AT, now)
                .where(ACCOUNT.CUSTOMER_ID.eq(customerId), ACCOUNT.VERIFIED_AT.isNull())
                .execute();
    }

    Optional<Account> find(UUID customerId) {
        return database.select(ACCOUNT, CUSTOMER)
                .from(ACCOUNT)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(ACCOUNT.CUSTOMER_ID))
                .where(ACCOUNT.CUSTOMER_ID.eq(customerId))
                .fetchOptional(row -> account(row.value1(), row.value2()));
    }

    void begin(String token, UUID customerId, Instant now) {
        database.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, Secrets.hash(token))
                .set(SESSION.CUSTOMER_ID, customerId)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.LAST_SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, now.plus(CustomerAccounts.SESSION_MAX))
                .execute();
    }

    /** The account of a session that has not ended. */
    Optional<Account> ofSession(String token, Instant now) {
        byte[] hash = Secrets.hash(token);
        var found = database.select(ACCOUNT, CUSTOMER, SESSION.LAST_SEEN_AT)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.CUSTOMER_ID.eq(SESSION.CUSTOMER_ID))
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(SESSION.CUSTOMER_ID))
                .where(
                        SESSION.TOKEN_HASH.eq(hash),
                        SESSION.EXPIRES_AT.gt(now),
                        SESSION.LAST_SEEN_AT.gt(now.minus(CustomerAccounts.SESSION_IDLE_MAX)))
                .fetchOptional();
        found.filter(row -> row.value3().plus(SEEN_EVERY).isBefore(now)).ifPresent(_ -> seen(hash, now));
        return found.map(row -> account(row.value1(), row.value2()));
    }

    private void seen(byte[] hash, Instant now) {
        database.update(SESSION)
                .set(SESSION.LAST_SEEN_AT, now)
                .where(SESSION.TOKEN_HASH.eq(hash), SESSION.LAST_SEEN_AT.lt(now.minus(SEEN_EVERY)))
                .execute();
    }

    void end(String token) {
        database.deleteFrom(SESSION)
                .where(SESSION.TOKEN_HASH.eq(Secrets.hash(token)))
                .execute();
    }

    void addToken(String token, UUID customerId, TokenKind kind, Instant expiresAt) {
        database.insertInto(ACCOUNT_TOKEN)
                .set(ACCOUNT_TOKEN.TOKEN_HASH, Secrets.hash(token))
                .set(ACCOUNT_TOKEN.CUSTOMER_ID, customerId)
                .set(ACCOUNT_TOKEN.KIND, kind.name())
                .set(ACCOUNT_TOKEN.EXPIRES_AT, expiresAt)
                .execute();
    }

    boolean tokenWorks(String token, TokenKind kind, Instant now) {
        return database.fetchExists(
                ACCOUNT_TOKEN,
                ACCOUNT_TOKEN
                        .TOKEN_HASH
                        .eq(Secrets.hash(token))
                        .and(ACCOUNT_TOKEN.KIND.eq(kind.name()))
                        .and(ACCOUNT_TOKEN.USED_AT.isNull())
                        .and(ACCOUNT_TOKEN.EXPIRES_AT.gt(now)));
    }

    /** Whose it was; absent when it was used, has expired or never was. */
    Optional<UUID> useToken(String token, TokenKind kind, Instant now) {
        return database.update(ACCOUNT_TOKEN)
                .set(ACCOUNT_TOKEN.USED_AT, now)
                .where(
                        ACCOUNT_TOKEN.TOKEN_HASH.eq(Secrets.hash(token)),
                        ACCOUNT_TOKEN.KIND.eq(kind.name()),
                        ACCOUNT_TOKEN.USED_AT.isNull(),
                        ACCOUNT_TOKEN.EXPIRES_AT.gt(now))
                .returningResult(ACCOUNT_TOKEN.CUSTOMER_ID)
                .fetchOptional(ACCOUNT_TOKEN.CUSTOMER_ID);
    }

    void sweep(Instant now) {
        database.deleteFrom(SESSION).where(SESSION.EXPIRES_AT.lt(now)).execute();
        database.deleteFrom(ACCOUNT_TOKEN)
                .where(ACCOUNT_TOKEN.EXPIRES_AT.lt(now))
                .execute();
    }

    private static Account account(AccountRecord account, CustomerRecord profile) {
        return new Account(
                account.getCustomerId(),
                new PersonName(account.getGiven(), account.getInfix(), account.getFamily()),
                new PersonName(profile.getGiven(), profile.getInfix(), profile.getFamily()),
                account.getDemo(),
                account.getVerifiedAt(),
                account.getCreatedAt(),
                profile.getCreatedAt());
    }
}
