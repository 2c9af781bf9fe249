package io.toonbank.shopping.internal;

import static io.toonbank.shopping.db.Tables.DELIVERY;
import static io.toonbank.shopping.db.Tables.PLATFORM;
import static io.toonbank.shopping.db.Tables.PURCHASE;

import io.toonbank.access.Secrets;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.shopping.Platforms;
import io.toonbank.shopping.PurchasesOfPlatforms;
import io.toonbank.shopping.ShoppingRefusal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of platforms, of their purchases, and of what they were told. */
@Component
class KeepingPlatforms implements Platforms, PurchasesOfPlatforms {

    private static final String KEY_PREFIX = "tbp_";
    private static final int HINT_LENGTH = 4;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private static final Keyset<Platform> LIST = Keyset.<Platform>by(PLATFORM.ID)
            .sortable("name", PLATFORM.NAME)
            .sortable("createdAt", PLATFORM.CREATED_AT)
            .first("name");
    private static final Keyset<WebhookDelivery> DELIVERIES = Keyset.<WebhookDelivery>by(DELIVERY.ID)
            .sortable("createdAt", DELIVERY.CREATED_AT)
            .first("-createdAt");

    private final DSLContext database;
    private final Audit audit;
    private final WebhookStore store;
    private final Clock clock;

    KeepingPlatforms(DSLContext database, Audit audit, WebhookStore store, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Platform require(UUID id) {
        return find(id).orElseThrow(() -> Refused.because(ShoppingRefusal.NO_SUCH_PLATFORM));
    }

    private Optional<Platform> find(UUID id) {
        return database.selectFrom(PLATFORM).where(PLATFORM.ID.eq(id)).fetchOptional(KeepingPlatforms::platform);
    }

    @Override
    public Page<Platform> list(PageRequest page) {
        return LIST.fetch(database, PLATFORM, DSL.noCondition(), page, KeepingPlatforms::platform, PLATFORM.asterisk());
    }

    @Override
    @Transactional
    public Platform save(SavePlatform wanted) {
        requireAddress(wanted.profileUrl(), "/profileUrl");
        requireAddress(wanted.webhookUrl(), "/webhookUrl");
        Platform before = find(wanted.id()).orElse(null);
        if (before == null && wanted.version() != null) {
            throw Refused.because(ShoppingRefusal.NO_SUCH_PLATFORM);
        }
        boolean taken = database.fetchExists(
                PLATFORM, PLATFORM.PROFILE_URL.eq(wanted.profileUrl()).and(PLATFORM.ID.ne(wanted.id())));
        if (taken) {
            throw Refused.because(ShoppingRefusal.PROFILE_TAKEN).at("/profileUrl");
        }
        int written = before == null ? add(wanted) : change(wanted, before);
        if (written == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        Platform after = require(wanted.id());
        audit.record("platform", wanted.id(), before == null ? "added" : "changed", before, after);
        return after;
    }

    private int add(SavePlatform wanted) {
        return database.insertInto(PLATFORM)
                .set(PLATFORM.ID, wanted.id())
                .set(PLATFORM.NAME, wanted.name().strip())
                .set(PLATFORM.PROFILE_URL, wanted.profileUrl())
                .set(PLATFORM.WEBHOOK_URL, wanted.webhookUrl())
                .set(PLATFORM.ACTIVE, wanted.active())
                .set(PLATFORM.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    private int change(SavePlatform wanted, Platform before) {
        int version = Objects.requireNonNullElse(wanted.version(), before.version());
        return database.update(PLATFORM)
                .set(PLATFORM.NAME, wanted.name().strip())
                .set(PLATFORM.PROFILE_URL, wanted.profileUrl())
                .set(PLATFORM.WEBHOOK_URL, wanted.webhookUrl())
                .set(PLATFORM.ACTIVE, wanted.active())
                .set(PLATFORM.VERSION, PLATFORM.VERSION.plus(1))
                .where(PLATFORM.ID.eq(wanted.id()), PLATFORM.VERSION.eq(version))
                .execute();
    }

    @Override
    @Transactional
    public String newKey(UUID id) {
        String key = KEY_PREFIX + Secrets.token();
        int changed = database.update(PLATFORM)
                .set(PLATFORM.KEY_HASH, Secrets.hash(key))
                .set(PLATFORM.KEY_HINT, key.substring(key.length() - HINT_LENGTH))
                .set(PLATFORM.VERSION, PLATFORM.VERSION.plus(1))
                .where(PLATFORM.ID.eq(id))
                .execute();
        if (changed == 0) {
            throw Refused.because(ShoppingRefusal.NO_SUCH_PLATFORM);
        }
        audit.record("platform", id, "key-made", null, null);
        return key;
    }

    @Override
    public void note(UUID checkoutId, @Nullable String key, String language) {
        if (key == null || key.isBlank()) {
            return;
        }
        UUID platform = database.select(PLATFORM.ID)
                .from(PLATFORM)
                .where(PLATFORM.KEY_HASH.eq(Secrets.hash(key)), PLATFORM.ACTIVE.isTrue())
                .fetchOptional(PLATFORM.ID)
                .orElseThrow(() -> Refused.because(ShoppingRefusal.WRONG_KEY));
        database.insertInto(PURCHASE)
                .set(PURCHASE.CHECKOUT_ID, checkoutId)
                .set(PURCHASE.PLATFORM_ID, platform)
                .set(PURCHASE.LANGUAGE, language)
                .set(PURCHASE.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public Page<WebhookDelivery> deliveries(DeliveryFilter filter, PageRequest page) {
        Condition where = DSL.noCondition();
        if (filter.platformId() != null) {
            where = where.and(DELIVERY.PLATFORM_ID.eq(filter.platformId()));
        }
        if (filter.orderId() != null) {
            where = where.and(DELIVERY.ORDER_ID.eq(filter.orderId()));
        }
        if (filter.state() != null) {
            where = where.and(DELIVERY.STATE.eq(filter.state().name()));
        }
        return DELIVERIES.fetch(database, DELIVERY, where, page, this::delivery, DELIVERY.asterisk());
    }

    @Override
    @Transactional
    public WebhookDelivery repeat(UUID deliveryId) {
        Instant now = clock.instant();
        int changed = database.update(DELIVERY)
                .set(DELIVERY.STATE, DeliveryState.WAITING.name())
                .set(DELIVERY.TRIES, 0)
                .set(DELIVERY.DUE_AT, now)
                .set(DELIVERY.CREATED_AT, now)
                .where(DELIVERY.ID.eq(deliveryId))
                .execute();
        if (changed == 0) {
            throw Refused.because(ShoppingRefusal.NO_SUCH_DELIVERY);
        }
        audit.record("webhook-delivery", deliveryId, "repeated", null, null);
        return database.selectFrom(DELIVERY).where(DELIVERY.ID.eq(deliveryId)).fetchSingle(this::delivery);
    }

    private WebhookDelivery delivery(Record found) {
        return store.delivery(
                found.into(DELIVERY),
                find(found.get(DELIVERY.PLATFORM_ID)).map(Platform::name).orElse(""));
    }

    private static void requireAddress(String address, String pointer) {
        try {
            URI uri = URI.create(address);
            boolean here = uri.getHost() != null && THIS_MACHINE.contains(uri.getHost());
            boolean good = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme()) || (here && "http".equals(uri.getScheme())));
            if (good) {
                return;
            }
        } catch (IllegalArgumentException unreadable) {
            throw Refused.because(ShoppingRefusal.BAD_ADDRESS, unreadable).at(pointer);
        }
        throw Refused.because(ShoppingRefusal.BAD_ADDRESS).at(pointer);
    }

    private static Platform platform(Record found) {
        var row = found.into(PLATFORM);
        return new Platform(
                row.getId(),
                row.getName(),
                row.getProfileUrl(),
                row.getWebhookUrl(),
                row.getKeyHint(),
                row.getActive(),
                row.getVersion(),
                row.getCreatedAt());
    }
}
