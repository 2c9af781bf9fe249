package io.toonbank.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys for programs: {@code Authorization: Bearer tbk_…}. */
public interface ApiKeys {

    String PREFIX = "tbk_";

    /** The secret is shown this once; only its hash is kept. Refuses {@link AccessRefusal#ID_TAKEN}. */
    CreatedKey create(NewApiKey key);

    Optional<ApiKey> find(UUID id);

    /** May be repeated. Refuses {@link AccessRefusal#NO_SUCH_KEY}. */
    void revoke(UUID id);

    /** @param expiresAt absent: until revoked */
    record NewApiKey(
            UUID id,
            String name,
            Set<Permission> permissions,
            @Nullable Instant expiresAt) {}

    /** A new key and its secret. */
    record CreatedKey(ApiKey key, String secret) {}

    /** @param hint the first characters of the secret, to tell keys apart */
    record ApiKey(
            UUID id,
            String name,
            String hint,
            Set<Permission> permissions,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {}
}
