package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PRICE_LIST;
import static io.toonbank.pricing.db.Tables.PRICE_ZONE;

import io.toonbank.kernel.Refused;
import io.toonbank.network.Locations;
import io.toonbank.platform.audit.Audit;
import io.toonbank.platform.events.EventLog;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.PriceZones;
import io.toonbank.pricing.PricesChanged;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.db.tables.records.PriceZoneRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps price zones; a zone that changes re-aims every list that serves it. */
@Service
class PriceZoneService implements PriceZones {

    private final DSLContext database;
    private final PriceListStore lists;
    private final PriceBook book;
    private final Locations locations;
    private final EventLog events;
    private final Audit audit;
    private final Clock clock;

    PriceZoneService(
            DSLContext database,
            PriceListStore lists,
            PriceBook book,
            Locations locations,
            EventLog events,
            Audit audit,
            Clock clock) {
        this.database = database;
        this.lists = lists;
        this.book = book;
        this.locations = locations;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<PriceZone> all() {
        return database.selectFrom(PRICE_ZONE).orderBy(PRICE_ZONE.CODE).fetch(PriceZoneService::zone);
    }

    @Override
    public PriceZone require(UUID id) {
        return database.selectFrom(PRICE_ZONE)
                .where(PRICE_ZONE.ID.eq(id))
                .fetchOptional(PriceZoneService::zone)
                .orElseThrow(() -> Refused.because(PricingRefusal.NO_SUCH_PRICE_ZONE));
    }

    @Override
    @Transactional
    public PriceZone save(UUID id, String code, String name, List<UUID> locationIds, @Nullable Integer version) {
        if (locationIds.size() > LOCATIONS_MAX) {
            throw Refused.because(PricingRefusal.TOO_MANY_ROWS).with("max", LOCATIONS_MAX);
        }
        locationIds.forEach(locations::require);
        Instant now = clock.instant();
        UUID[] members = locationIds.stream().distinct().sorted().toArray(UUID[]::new);
        try {
            if (version == null) {
                insert(id, code, name, members, now);
            } else {
                update(id, code, name, members, version);
            }
        } catch (DuplicateKeyException taken) {
            throw Refused.because(PricingRefusal.CODE_TAKEN, taken)
                    .with("code", code)
                    .at("/code");
        }
        PriceZone saved = require(id);
        audit.record("price-zone", id, version == null ? "created" : "changed", null, saved);
        List<UUID> aimed = database.select(PRICE_LIST.ID)
                .from(PRICE_LIST)
                .where(PRICE_LIST.ZONE_ID.eq(id))
                .orderBy(PRICE_LIST.ID)
                .fetch(PRICE_LIST.ID);
        lists.beginPeriod(aimed, now);
        events.append(
                aimed.stream().map(list -> new PricesChanged(list, List.of())).toList());
        PriceListService.afterCommit(book::dropLists);
        return saved;
    }

    private void insert(UUID id, String code, String name, UUID[] members, Instant now) {
        database.insertInto(PRICE_ZONE)
                .set(new PriceZoneRecord(id, code, name, members, 1, now))
                .onConflict(PRICE_ZONE.ID)
                .doNothing()
                .execute();
    }

    private void update(UUID id, String code, String name, UUID[] members, int version) {
        int changed = database.update(PRICE_ZONE)
                .set(PRICE_ZONE.CODE, code)
                .set(PRICE_ZONE.NAME, name)
                .set(PRICE_ZONE.LOCATION_IDS, members)
                .set(PRICE_ZONE.VERSION, version + 1)
                .where(PRICE_ZONE.ID.eq(id))
                .and(PRICE_ZONE.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION)
                    .with("version", require(id).version());
        }
    }

    private static PriceZone zone(PriceZoneRecord row) {
        return new PriceZone(
                row.getId(), row.getCode(), row.getName(), List.of(row.getLocationIds()), row.getVersion());
    }
}
