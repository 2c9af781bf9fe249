package io.toonbank.access.internal;

import static io.toonbank.access.db.Tables.API_KEY;

import io.toonbank.access.AccessRefusal;
import io.toonbank.access.ApiKeys;
import io.toonbank.access.Secrets;
import io.toonbank.access.db.tables.records.ApiKeyRecord;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeyRing implements ApiKeys {

    private static final int HINT_LENGTH = PREFIX.length() + 4;

    private final DSLContext database;
    private final Audit audit;
    private final Clock clock;
    private final ShortMemory<ApiKey> memory = new ShortMemory<>();

    KeyRing(DSLContext database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CreatedKey create(NewApiKey key) {
        String secret = PREFIX + Secrets.token();
        try {
            database.insertInto(API_KEY)
                    .set(API_KEY.ID, key.id())
                    .set(API_KEY.NAME, key.name())
                    .set(API_KEY.HINT, secret.substring(0, HINT_LENGTH))
                    .set(API_KEY.SECRET_HASH, Secrets.hash(secret))
                    .set(
                            API_KEY.PERMISSIONS,
                            key.permissions().stream().map(Enum::name).sorted().toArray(String[]::new))
                    .set(API_KEY.CREATED_AT, clock.instant())
                    .set(API_KEY.EXPIRES_AT, key.expiresAt())
                    .execute();
        } catch (DuplicateKeyException taken) {
            throw Refused.because(AccessRefusal.ID_TAKEN, taken).at("/id");
        }
        ApiKey created = find(key.id()).orElseThrow();
        audit.record("api-key", key.id(), "create", null, created);
        return new CreatedKey(created, secret);
    }

    @Override
    public Optional<ApiKey> find(UUID id) {
        return database.selectFrom(API_KEY).where(API_KEY.ID.eq(id)).fetchOptional(KeyRing::key);
    }

    @Override
    @Transactional
    public void revoke(UUID id) {
        if (find(id).isEmpty()) {
            throw Refused.because(AccessRefusal.NO_SUCH_KEY);
        }
        int revoked = database.update(API_KEY)
                .set(API_KEY.REVOKED_AT, clock.instant())
                .where(API_KEY.ID.eq(id), API_KEY.REVOKED_AT.isNull())
                .execute();
        if (revoked == 1) {
            audit.record("api-key", id, "revoke", null, null);
        }
        memory.clear();
    }

    /** The key that opens now; "last used" is written once a minute at most. */
    Optional<ApiKey> opening(String secret) {
        Instant now = clock.instant();
        Optional<ApiKey> found = memory.get(secret, () -> read(secret))
                .filter(key -> key.expiresAt() == null || now.isBefore(key.expiresAt()));
        found.filter(key -> key.lastUsedAt() == null
                        || key.lastUsedAt().plus(SessionStore.SEEN_EVERY).isBefore(now))
                .ifPresent(key -> used(key, now));
        return found;
    }

    private Optional<ApiKey> read(String secret) {
        return database.selectFrom(API_KEY)
                .where(API_KEY.SECRET_HASH.eq(Secrets.hash(secret)), API_KEY.REVOKED_AT.isNull())
                .fetchOptional(KeyRing::key);
    }

    private void used(ApiKey key, Instant now) {
        database.update(API_KEY)
                .set(API_KEY.LAST_USED_AT, now)
                .where(API_KEY.ID.eq(key.id()))
                .and(API_KEY.LAST_USED_AT.isNull().or(API_KEY.LAST_USED_AT.lt(now.minus(SessionStore.SEEN_EVERY))))
                .execute();
    }

    private static ApiKey key(ApiKeyRecord row) {
        return new ApiKey(
                row.getId(),
                row.getName(),
                row.getHint(),
                Grants.permissions("", row.getPermissions()),
                row.getCreatedAt(),
                row.getExpiresAt(),
                row.getLastUsedAt(),
                row.getRevokedAt());
    }
}
