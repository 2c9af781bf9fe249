package io.toonbank.shopping;

import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Platforms that shop here for people, known by a key of ours, and what they were told about their orders. */
public interface Platforms {

    int NAME_LENGTH_MAX = 100;
    int URL_LENGTH_MAX = 500;

    /** Refuses {@code shopping.no-such-platform}. */
    Platform require(UUID id);

    /** Sorts: name, createdAt. */
    Page<Platform> list(PageRequest page);

    /**
     * Refuses {@code shopping.no-such-platform} (a version for an unknown id), {@code platform.stale-version},
     * {@code shopping.bad-address}, {@code shopping.profile-taken}.
     */
    Platform save(SavePlatform platform);

    /** A new key, shown this once; the one before opens nothing any more. Refuses {@code shopping.no-such-platform}. */
    String newKey(UUID id);

    /** Sorts: createdAt. */
    Page<WebhookDelivery> deliveries(DeliveryFilter filter, PageRequest page);

    /** Tries again now, also what was given up. Refuses {@code shopping.no-such-delivery}. */
    WebhookDelivery repeat(UUID deliveryId);

    /** @param version absent for a new one */
    record SavePlatform(
            UUID id,
            String name,
            String profileUrl,
            String webhookUrl,
            boolean active,
            @Nullable Integer version) {}

    /** @param keyHint the last characters of its key; absent while it has none */
    record Platform(
            UUID id,
            String name,
            String profileUrl,
            String webhookUrl,
            @Nullable String keyHint,
            boolean active,
            int version,
            Instant createdAt) {}

    record DeliveryFilter(
            @Nullable UUID platformId,
            @Nullable UUID orderId,
            @Nullable DeliveryState state) {}

    /** Where it stands. */
    enum DeliveryState {
        WAITING,
        DELIVERED,
        /** Given up; the platform reads the order when it wants to know. */
        FAILED
    }

    /**
     * @param fact what happened: "orders.order-placed.v1"
     * @param status the platform's last HTTP answer
     */
    record WebhookDelivery(
            UUID id,
            UUID platformId,
            String platformName,
            UUID orderId,
            String fact,
            Instant occurredAt,
            DeliveryState state,
            int tries,
            @Nullable Instant nextTryAt,
            @Nullable Integer status,
            @Nullable String answer,
            Instant createdAt,
            @Nullable Instant deliveredAt) {}
}
