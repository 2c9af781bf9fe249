package io.toonbank.inventory.internal;

import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.platform.web.PlatformRefusal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Terms and promises of what is sold before it is there. */
@Component
@Transactional
class KeepingBackorders implements Backorders {

    static final RowMapper<Promise> PROMISE = (row, _) -> new Promise(
            row.getObject("id", UUID.class),
            row.getObject("line_id", UUID.class),
            row.getObject("variant_id", UUID.class),
            row.getObject("location_id", UUID.class),
            row.getInt("quantity"),
            row.getInt("filled"),
            row.getInt("cancelled"),
            row.getObject("promised_on", LocalDate.class),
            row.getObject("created_at", OffsetDateTime.class).toInstant());

    private final JdbcTemplate database;
    private final BackorderTerms stored;
    private final TakingBackorders taking;
    private final ListingBackorders listing;
    private final Locations locations;
    private final Audit audit;

    KeepingBackorders(
            JdbcTemplate database,
            BackorderTerms stored,
            TakingBackorders taking,
            ListingBackorders listing,
            Locations locations,
            Audit audit) {
        this.database = database;
        this.stored = stored;
        this.taking = taking;
        this.listing = listing;
        this.locations = locations;
        this.audit = audit;
    }

    @Override
    public Terms set(SetBackorder wanted) {
        boolean preorder = wanted.kind() == Kind.PREORDER;
        boolean sound = wanted.most() >= 0
                && wanted.most() <= MOST_MAX
                && preorder == (wanted.availableOn() != null)
                && preorder == (wanted.leadDays() == null)
                && (wanted.channelIds() == null || !wanted.channelIds().isEmpty());
        if (!sound) {
            throw Refused.because(InventoryRefusal.WRONG_BACKORDER);
        }
        UUID location = locations.require(wanted.locationId()).id();
        Terms before = terms(List.of(wanted.variantId())).get(wanted.variantId());
        int changed = database.update(
                """
                insert into inventory.backorder as known (
                  variant_id, location_id, kind, most, available_on, lead_days, channel_ids)
                select ?::uuid, ?::uuid, ?, ?::int, ?::date, ?::int, ?::uuid[] where ?::int is null or exists (
                  select 1 from inventory.backorder where variant_id = ? and version = ?::int)
                on conflict (variant_id) do update set location_id = excluded.location_id, kind = excluded.kind,
                  most = excluded.most, available_on = excluded.available_on, lead_days = excluded.lead_days,
                  channel_ids = excluded.channel_ids, version = known.version + 1
                where known.version = ?::int
                """,
                wanted.variantId(),
                location,
                wanted.kind().name(),
                wanted.most(),
                wanted.availableOn(),
                wanted.leadDays(),
                channels(wanted.channelIds()),
                wanted.version(),
                wanted.variantId(),
                wanted.version(),
                wanted.version());
        if (changed == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION);
        }
        Terms after = Objects.requireNonNull(terms(List.of(wanted.variantId())).get(wanted.variantId()));
        audit.record("variant", wanted.variantId(), "backorder-set", before, after);
        return after;
    }

    @Override
    public void stop(UUID variantId) {
        int changed = database.update(
                "update inventory.backorder set most = 0, version = version + 1 where variant_id = ? and most > 0",
                variantId);
        if (changed == 1) {
            audit.record("variant", variantId, "backorder-stopped", null, null);
        }
    }

    private static UUID @Nullable [] channels(@Nullable List<UUID> channelIds) {
        return channelIds == null ? null : channelIds.toArray(UUID[]::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Terms> terms(Collection<UUID> variantIds) {
        return stored.read(variantIds);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Later> later(UUID channelId, Map<UUID, Long> lacking) {
        Map<UUID, Later> later = new HashMap<>();
        List<UUID> asked = lacking.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        stored.read(asked).forEach((variant, terms) -> {
            long pieces = Objects.requireNonNull(lacking.get(variant));
            if (terms.soldIn(channelId) && terms.left() > 0) {
                int so = (int) Math.min(pieces, terms.left());
                later.put(
                        variant,
                        new Later(
                                variant,
                                terms.locationId(),
                                terms.kind(),
                                so,
                                so == pieces,
                                stored.day(terms, so),
                                terms.left()));
            }
        });
        return later;
    }

    @Override
    public List<Promise> promise(UUID id, UUID orderId, List<Wanted> wanted) {
        boolean taken = taking.takeAll(List.of(new TakingBackorders.Taking(id, orderId, null, null, wanted)))
                .getFirst();
        if (!taken) {
            throw Refused.because(InventoryRefusal.NOT_ENOUGH)
                    .with(
                            "variantIds",
                            wanted.stream().map(Wanted::variantId).distinct().toList());
        }
        return ofOrder(orderId);
    }

    @Override
    public void keepAtMost(UUID orderId, Map<UUID, Integer> waiting) {
        List<Promise> newestFirst = new ArrayList<>(database.query("""
                select * from inventory.backorder_promise where order_id = ? and filled + cancelled < quantity
                order by variant_id, created_at, id for update
                """, PROMISE, orderId));
        java.util.Collections.reverse(newestFirst);
        Map<UUID, Integer> now = new HashMap<>();
        newestFirst.forEach(promise -> now.merge(promise.lineId(), promise.waiting(), Integer::sum));
        for (Promise promise : newestFirst) {
            Integer most = waiting.get(promise.lineId());
            int over = most == null ? 0 : Objects.requireNonNull(now.get(promise.lineId())) - most;
            int gone = Math.min(promise.waiting(), over);
            if (gone > 0) {
                now.merge(promise.lineId(), -gone, Integer::sum);
                database.update(
                        "update inventory.backorder_promise set cancelled = cancelled + ? where id = ?",
                        gone,
                        promise.id());
                database.update(
                        "update inventory.backorder set open = open - ? where variant_id = ?",
                        gone,
                        promise.variantId());
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Page<WaitingPromise> waiting(@Nullable UUID variantId, @Nullable UUID locationId, PageRequest request) {
        return listing.waiting(variantId, locationId, request);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Promise> ofOrder(UUID orderId) {
        return database.query(
                "select * from inventory.backorder_promise where order_id = ? order by created_at, id",
                PROMISE,
                orderId);
    }
}
