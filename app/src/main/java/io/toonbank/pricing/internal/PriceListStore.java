package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PRICE_LIST;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.database.ColumnArrays;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.db.tables.records.PriceListRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The rows of price lists and prices. */
@Component
class PriceListStore {

    private final DSLContext database;
    private final Clock clock;

    PriceListStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    PriceList save(SavePriceList list) {
        Instant now = clock.instant();
        Instant from = list.validFrom() == null ? now : list.validFrom();
        if (list.validUntil() != null && !list.validUntil().isAfter(from)) {
            throw Refused.because(PricingRefusal.WRONG_PERIOD).at("/validUntil");
        }
        try {
            return toList(list.version() == null ? insert(list, from, now) : update(list, list.version(), from));
        } catch (DuplicateKeyException _) {
            throw Refused.because(PricingRefusal.CODE_TAKEN)
                    .with("code", list.code())
                    .at("/code");
        }
    }

    private PriceListRecord insert(SavePriceList list, Instant from, Instant now) {
        PriceListRecord row = record(list, from);
        row.setId(list.id());
        row.setVersion(1);
        row.setCreatedAt(now);
        int _ = database.insertInto(PRICE_LIST)
                .set(row)
                .onConflict(PRICE_LIST.ID)
                .doNothing()
                .execute();
        return database.fetchSingle(PRICE_LIST, PRICE_LIST.ID.eq(list.id()));
    }

    private PriceListRecord update(SavePriceList list, int version, Instant from) {
        PriceListRecord row = record(list, from);
        row.setVersion(version + 1);
        int changed = database.update(PRICE_LIST)
                .set(row)
                .where(PRICE_LIST.ID.eq(list.id()))
                .and(PRICE_LIST.VERSION.eq(version))
                .execute();
        PriceListRecord now = database.fetchOptional(PRICE_LIST, PRICE_LIST.ID.eq(list.id()))
                .orElseThrow(() -> Refused.because(PricingRefusal.NO_SUCH_PRICE_LIST));
        if (changed == 0) {
            throw Refused.because(PlatformRefusal.STALE_VERSION).with("version", now.getVersion());
        }
        return now;
    }

    private static PriceListRecord record(SavePriceList list, Instant from) {
        PriceListRecord row = new PriceListRecord();
        row.setCode(list.code());
        row.setName(list.name());
        row.setCurrency(list.currency());
        row.setChannelId(list.channelId());
        row.setCustomerTag(list.customerTag());
        row.setZoneId(list.zoneId());
        row.setAnnouncesReduction(list.announcesReduction());
        row.setPriority(list.priority());
        row.setValidFrom(from);
        row.setValidUntil(list.validUntil());
        row.setActive(list.active());
        return row;
    }

    Optional<PriceList> find(UUID id) {
        return database.selectFrom(PRICE_LIST).where(PRICE_LIST.ID.eq(id)).fetchOptional(PriceListStore::toList);
    }

    /**
     * Ends the period in which the list was aimed as it was, and begins the one in which it is aimed as it is: what any channel showed on
     * any day is worked out from these. Two changes at one moment leave the second: nobody can have seen the first.
     */
    void beginPeriod(Collection<UUID> listIds, Instant now) {
        UUID[] ids = listIds.toArray(UUID[]::new);
        database.execute(
                "delete from pricing.price_list_period where price_list_id = any (?::uuid[]) and held_from = ?::timestamptz",
                ids,
                now.toString());
        database.execute("""
                update pricing.price_list_period set held_until = greatest(?::timestamptz, held_from)
                where price_list_id = any (?::uuid[]) and held_until is null
                """, now.toString(), ids);
        database.execute("""
                insert into pricing.price_list_period
                  (price_list_id, held_from, code, name, currency, channel_id, zone_id, location_ids, customer_tag, priority,
                   valid_from, valid_until, active, announces_reduction, version)
                select list.id, ?::timestamptz, list.code, list.name, list.currency, list.channel_id, list.zone_id,
                  zone.location_ids, list.customer_tag, list.priority, list.valid_from, list.valid_until, list.active,
                  list.announces_reduction, list.version
                from pricing.price_list list left join pricing.price_zone zone on zone.id = list.zone_id
                where list.id = any (?::uuid[])
                """, now.toString(), ids);
    }

    /**
     * Writes the prices that differ from what holds at their beginning, in one statement for any number of rows. A price that starts
     * at the very same moment is replaced, because nobody can have seen it. An open price that has begun ends the open ones before it,
     * which says nothing new and keeps the table short to read.
     */
    int setPrices(UUID listId, List<SetPrice> prices) {
        Instant now = clock.instant();
        // Whoever sets prices of a list takes its row first, so that two of them cannot wait for each other.
        database.execute(
                "update pricing.price_list set priced_at = ?::timestamptz where id = ?::uuid", now.toString(), listId);
        Object[] given = new ColumnArrays<>(prices)
                .uuids(SetPrice::variantId)
                .longs(SetPrice::amount)
                .ints(SetPrice::extraDecimals)
                .ints(SetPrice::minQuantity)
                .instants(price -> begins(price, now))
                .instants(SetPrice::validUntil)
                .booleans(SetPrice::announced)
                .with(listId, listId, now.toString(), listId);
        return database.execute("""
                with given as (
                  select variant_id, amount, extra_decimals, min_quantity, valid_from::timestamptz, valid_until::timestamptz, announced
                  from unnest(?::uuid[], ?::bigint[], ?::int[], ?::int[], ?::text[], ?::text[], ?::boolean[])
                    as row (variant_id, amount, extra_decimals, min_quantity, valid_from, valid_until, announced)
                ), changed as (
                  select given.* from given left join lateral (
                    select p.* from pricing.price p
                    where p.price_list_id = ?::uuid and p.variant_id = given.variant_id and p.min_quantity = given.min_quantity
                      and p.valid_from <= given.valid_from and (p.valid_until is null or p.valid_until > given.valid_from)
                    order by p.valid_from desc limit 1) held on true
                  where (held.amount, held.extra_decimals, held.announced, held.valid_until)
                    is distinct from (given.amount, given.extra_decimals::smallint, given.announced, given.valid_until)
                ), ended as (
                  update pricing.price p set valid_until = changed.valid_from
                  from changed
                  where p.price_list_id = ?::uuid and p.variant_id = changed.variant_id and p.min_quantity = changed.min_quantity
                    and p.valid_from < changed.valid_from and (p.valid_until is null or p.valid_until > changed.valid_from)
                    and changed.valid_until is null and changed.valid_from <= ?::timestamptz
                )
                insert into pricing.price
                  (price_list_id, variant_id, min_quantity, valid_from, valid_until, amount, extra_decimals, announced)
                select ?::uuid, variant_id, min_quantity, valid_from, valid_until, amount, extra_decimals, announced from changed
                on conflict (price_list_id, variant_id, min_quantity, valid_from)
                do update set amount = excluded.amount, extra_decimals = excluded.extra_decimals,
                  valid_until = excluded.valid_until, announced = excluded.announced
                """, given);
    }

    /** What was shown is never rewritten: a beginning in the past is now. */
    static Instant begins(SetPrice price, Instant now) {
        return price.validFrom() == null || price.validFrom().isBefore(now) ? now : price.validFrom();
    }

    /** Remembers moments in the future at which prices begin or end by themselves. */
    void remember(UUID listId, List<SetPrice> prices, Instant now) {
        List<PriceMoment> moments = new ArrayList<>();
        for (SetPrice price : prices) {
            if (price.validFrom() != null && price.validFrom().isAfter(now)) {
                moments.add(new PriceMoment(price.validFrom(), price.variantId()));
            }
            if (price.validUntil() != null) {
                moments.add(new PriceMoment(price.validUntil(), price.variantId()));
            }
        }
        if (!moments.isEmpty()) {
            database.execute(
                    """
                    insert into pricing.price_moment (at, price_list_id, variant_id)
                    select at::timestamptz, ?::uuid, variant_id from unnest(?::uuid[], ?::text[]) as moment (variant_id, at)
                    """,
                    listId,
                    moments.stream().map(PriceMoment::variantId).toArray(UUID[]::new),
                    moments.stream().map(moment -> moment.at().toString()).toArray(String[]::new));
        }
    }

    /** Remembers when the list itself begins or ends by itself. */
    void remember(PriceList list, Instant now) {
        for (Instant at : Arrays.asList(list.validFrom(), list.validUntil())) {
            if (at != null && at.isAfter(now)) {
                database.execute(
                        "insert into pricing.price_moment (at, price_list_id) values (?::timestamptz, ?::uuid)",
                        at.toString(),
                        list.id());
            }
        }
    }

    /** The variants that have prices on a list, by id, behind one of them. */
    List<UUID> variantsOn(UUID listId, UUID behind, int limit) {
        return database.fetch("""
                        select distinct variant_id from pricing.price
                        where price_list_id = ?::uuid and variant_id > ?::uuid order by variant_id limit ?
                        """, listId, behind, limit).getValues(0, UUID.class);
    }

    private record PriceMoment(Instant at, UUID variantId) {}

    static PriceList toList(PriceListRecord row) {
        return new PriceList(
                row.getId(),
                row.getCode(),
                row.getName(),
                row.getCurrency(),
                row.getChannelId(),
                row.getCustomerTag(),
                row.getZoneId(),
                row.getPriority(),
                row.getValidFrom(),
                row.getValidUntil(),
                row.getActive(),
                row.getAnnouncesReduction(),
                row.getVersion());
    }
}
