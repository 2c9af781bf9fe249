package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PRICE;
import static io.toonbank.pricing.db.Tables.PRICE_LIST;

import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PriceLists.SavePriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.db.tables.records.PriceListRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
     * Ends what is open and differs, then writes the new prices: two statements for any number of rows. A price that starts at the
     * very same moment is replaced, because nobody can have seen it.
     */
    int setPrices(UUID listId, List<SetPrice> prices) {
        Instant now = clock.instant();
        UUID[] variants = prices.stream().map(SetPrice::variantId).toArray(UUID[]::new);
        Long[] amounts = prices.stream().map(SetPrice::amount).toArray(Long[]::new);
        Integer[] decimals = prices.stream().map(SetPrice::extraDecimals).toArray(Integer[]::new);
        Integer[] quantities = prices.stream().map(SetPrice::minQuantity).toArray(Integer[]::new);
        String[] froms = prices.stream()
                .map(price -> (price.validFrom() == null ? now : price.validFrom())
                        .atOffset(ZoneOffset.UTC)
                        .toString())
                .toArray(String[]::new);
        String[] untils = prices.stream()
                .map(price -> price.validUntil() == null
                        ? null
                        : price.validUntil().atOffset(ZoneOffset.UTC).toString())
                .toArray(String[]::new);
        return database.execute("""
                with given as (
                  select variant_id, amount, extra_decimals, min_quantity, valid_from::timestamptz, valid_until::timestamptz
                  from unnest(?::uuid[], ?::bigint[], ?::int[], ?::int[], ?::text[], ?::text[])
                    as row (variant_id, amount, extra_decimals, min_quantity, valid_from, valid_until)
                ), changed as (
                  select given.* from given
                  where not exists (
                    select from pricing.price p
                    where p.price_list_id = ?::uuid and p.variant_id = given.variant_id and p.min_quantity = given.min_quantity
                      and p.valid_from <= given.valid_from and p.valid_until is not distinct from given.valid_until
                      and p.amount = given.amount and p.extra_decimals = given.extra_decimals)
                ), ended as (
                  update pricing.price p set valid_until = changed.valid_from
                  from changed
                  where p.price_list_id = ?::uuid and p.variant_id = changed.variant_id and p.min_quantity = changed.min_quantity
                    and p.valid_from < changed.valid_from and (p.valid_until is null or p.valid_until > changed.valid_from)
                )
                insert into pricing.price
                  (price_list_id, variant_id, min_quantity, valid_from, valid_until, amount, extra_decimals)
                select ?::uuid, variant_id, min_quantity, valid_from, valid_until, amount, extra_decimals from changed
                on conflict (price_list_id, variant_id, min_quantity, valid_from)
                do update set amount = excluded.amount, extra_decimals = excluded.extra_decimals, valid_until = excluded.valid_until
                """, variants, amounts, decimals, quantities, froms, untils, listId, listId, listId);
    }

    /** Prices of a list, of one variant or of all, those of later included. */
    List<StoredPrice> prices(UUID listId, List<UUID> variantIds) {
        return database.selectFrom(PRICE)
                .where(PRICE.PRICE_LIST_ID.eq(listId))
                .and(PRICE.VARIANT_ID.in(variantIds))
                .orderBy(PRICE.VARIANT_ID, PRICE.MIN_QUANTITY, PRICE.VALID_FROM)
                .fetch(row -> new StoredPrice(
                        row.getVariantId(),
                        row.getMinQuantity(),
                        row.getAmount(),
                        row.getExtraDecimals(),
                        row.getValidFrom(),
                        row.getValidUntil()));
    }

    record StoredPrice(
            UUID variantId,
            int minQuantity,
            long amount,
            int extraDecimals,
            Instant validFrom,
            @org.jspecify.annotations.Nullable Instant validUntil) {}

    static PriceList toList(PriceListRecord row) {
        return new PriceList(
                row.getId(),
                row.getCode(),
                row.getName(),
                row.getCurrency(),
                row.getChannelId(),
                row.getCustomerTag(),
                row.getPriority(),
                row.getValidFrom(),
                row.getValidUntil(),
                row.getActive(),
                row.getVersion());
    }
}
