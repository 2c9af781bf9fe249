package io.toonbank.inventory.internal;

import io.toonbank.inventory.Backorders;
import io.toonbank.inventory.InventoryRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.web.PlatformRefusal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Terms and promises of what is sold before it is there. */
@Component
@Transactional
class KeepingBackorders implements Backorders {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String TERMS =
            "select variant_id, location_id, kind, most, open, available_on, lead_days, version from inventory.backorder ";

    static final RowMapper<Promise> PROMISE = (row, _) -> new Promise(
            row.getObject("id", UUID.class),
            row.getObject("line_id", UUID.class),
            row.getObject("variant_id", UUID.class),
            row.getObject("location_id", UUID.class),
            row.getInt("quantity"),
            row.getInt("filled"),
            row.getInt("cancelled"),
            row.getObject("promised_on", LocalDate.class));

    private final JdbcTemplate database;
    private final Locations locations;
    private final Audit audit;
    private final Clock clock;

    KeepingBackorders(JdbcTemplate database, Locations locations, Audit audit, Clock clock) {
        this.database = database;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Terms set(SetBackorder wanted) {
        boolean preorder = wanted.kind() == Kind.PREORDER;
        boolean sound = wanted.most() >= 0
                && wanted.most() <= MOST_MAX
                && preorder == (wanted.availableOn() != null)
                && preorder == (wanted.leadDays() == null);
        if (!sound) {
            throw Refused.because(InventoryRefusal.WRONG_BACKORDER);
        }
        UUID location = locations.require(wanted.locationId()).id();
        Terms before = terms(List.of(wanted.variantId())).get(wanted.variantId());
        int changed = database.update(
                """
                insert into inventory.backorder as known (variant_id, location_id, kind, most, available_on, lead_days)
                select ?::uuid, ?::uuid, ?, ?::int, ?::date, ?::int where ?::int is null or exists (
                  select 1 from inventory.backorder where variant_id = ? and version = ?::int)
                on conflict (variant_id) do update set location_id = excluded.location_id, kind = excluded.kind,
                  most = excluded.most, available_on = excluded.available_on, lead_days = excluded.lead_days,
                  version = known.version + 1
                where known.version = ?::int
                """,
                wanted.variantId(),
                location,
                wanted.kind().name(),
                wanted.most(),
                wanted.availableOn(),
                wanted.leadDays(),
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

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Terms> terms(Collection<UUID> variantIds) {
        Map<UUID, Terms> terms = new HashMap<>();
        database.query(
                TERMS + "where variant_id = any (?::uuid[])",
                row -> {
                    Terms found = terms(row);
                    terms.put(found.variantId(), found);
                },
                (Object) variantIds.toArray(UUID[]::new));
        return terms;
    }

    private Terms terms(ResultSet row) throws SQLException {
        LocalDate availableOn = row.getObject("available_on", LocalDate.class);
        Integer leadDays = row.getObject("lead_days", Integer.class);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        LocalDate later = today.plusDays(leadDays == null ? 1 : leadDays);
        LocalDate on = availableOn != null && availableOn.isAfter(today) ? availableOn : later;
        return new Terms(
                row.getObject("variant_id", UUID.class),
                row.getObject("location_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getInt("most"),
                row.getInt("open"),
                Math.max(0, row.getInt("most") - row.getInt("open")),
                on,
                availableOn,
                leadDays,
                row.getInt("version"));
    }

    @Override
    public List<Promise> promise(UUID id, UUID orderId, List<Wanted> wanted) {
        List<Wanted> inOrder =
                wanted.stream().sorted(Comparator.comparing(Wanted::variantId)).toList();
        for (Wanted one : inOrder) {
            UUID promiseId = UUID.nameUUIDFromBytes((id + "/" + one.lineId()).getBytes(StandardCharsets.UTF_8));
            Boolean known = database.queryForObject(
                    "select exists (select 1 from inventory.backorder_promise where id = ?)", Boolean.class, promiseId);
            if (!Boolean.TRUE.equals(known)) {
                promise(promiseId, orderId, one);
            }
        }
        return ofOrder(orderId);
    }

    private void promise(UUID promiseId, UUID orderId, Wanted wanted) {
        List<Terms> taken =
                database.query("""
                update inventory.backorder set open = open + ? where variant_id = ? and open + ? <= most
                returning variant_id, location_id, kind, most, open, available_on, lead_days, version
                """, (row, _) -> terms(row), wanted.quantity(), wanted.variantId(), wanted.quantity());
        if (taken.isEmpty()) {
            throw Refused.because(InventoryRefusal.NOT_ENOUGH).with("variantIds", List.of(wanted.variantId()));
        }
        database.update(
                """
                insert into inventory.backorder_promise (
                  id, order_id, line_id, variant_id, location_id, quantity, promised_on, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                promiseId,
                orderId,
                wanted.lineId(),
                wanted.variantId(),
                taken.getFirst().locationId(),
                wanted.quantity(),
                taken.getFirst().promisedOn(),
                ReservationStore.at(clock.instant()));
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
    public List<Promise> ofOrder(UUID orderId) {
        return database.query(
                "select * from inventory.backorder_promise where order_id = ? order by created_at, id",
                PROMISE,
                orderId);
    }
}
