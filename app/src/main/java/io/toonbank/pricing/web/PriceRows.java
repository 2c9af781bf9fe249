package io.toonbank.pricing.web;

import io.toonbank.catalog.UnitPricing;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Costs;
import io.toonbank.pricing.PriceLists.PriceList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the prices of one list for a screen or a file, in the order of their key. */
@Component
class PriceRows {

    private static final UUID LOWEST = new UUID(0, 0);

    private final JdbcTemplate database;
    private final Variants variants;
    private final Costs costs;
    private final Margins margins;
    private final Clock clock;

    PriceRows(JdbcTemplate database, Variants variants, Costs costs, Margins margins, Clock clock) {
        this.database = database;
        this.variants = variants;
        this.costs = costs;
        this.margins = margins;
        this.clock = clock;
    }

    /**
     * @param exact the price as a decimal of major units where it has more decimals than the currency
     * @param sku and title absent when the variant does not exist any more
     * @param announced shown as a reduction
     * @param current what counts now; the others begin later, or come back when a temporary price ends
     * @param cost without tax
     * @param marginBasisPoints the share of the net price that is not cost
     */
    record PriceRow(
            UUID variantId,
            @Nullable String sku,
            @Nullable Translated title,
            Money price,
            @Nullable String exact,
            int minQuantity,
            Instant validFrom,
            @Nullable Instant validUntil,
            boolean announced,
            boolean current,
            @Nullable Money cost,
            @Nullable Integer marginBasisPoints,
            @Nullable Money floor,
            @Nullable UnitPrice unitPrice) {}

    /** The price of so much of a unit: "€ 12.50 per 1 kg". */
    record UnitPrice(Money price, String base, String unit) {

        static @Nullable UnitPrice of(@Nullable UnitPricing pricing, Money price) {
            return pricing == null
                    ? null
                    : new UnitPrice(
                            pricing.unitPrice(price),
                            pricing.base().stripTrailingZeros().toPlainString(),
                            pricing.baseUnit().symbol());
        }
    }

    /** One price as it is stored. */
    record Stored(
            UUID variantId,
            int minQuantity,
            Instant from,
            @Nullable Instant until,
            BigDecimal minor,
            int extraDecimals,
            boolean announced,
            boolean current) {}

    Page<PriceRow> page(PriceList list, @Nullable UUID variantId, PageRequest request) {
        List<Stored> found = read(list.id(), variantId, request.cursor(), request.limit() + 1);
        boolean more = found.size() > request.limit();
        List<Stored> rows = more ? found.subList(0, request.limit()) : found;
        List<UUID> ids = rows.stream().map(Stored::variantId).distinct().toList();
        Map<UUID, Variant> facts = variants.find(ids);
        Map<UUID, BigDecimal> bought = costs.costs(ids, list.currency(), clock.instant());
        Map<UUID, Long> floors = costs.floors(ids, list.currency());
        List<PriceRow> items = rows.stream()
                .map(row -> row(
                        list,
                        row,
                        facts.get(row.variantId()),
                        bought.get(row.variantId()),
                        floors.get(row.variantId())))
                .toList();
        return new Page<>(items, more ? cursor(rows.getLast()) : null, null);
    }

    private PriceRow row(
            PriceList list, Stored row, @Nullable Variant variant, @Nullable BigDecimal cost, @Nullable Long floor) {
        Money price = money(row.minor(), list.currency());
        return new PriceRow(
                row.variantId(),
                variant == null ? null : variant.sku(),
                variant == null ? null : variant.title(),
                price,
                row.extraDecimals() == 0 ? null : Amounts.major(row.minor(), list.currency()),
                row.minQuantity(),
                row.from(),
                row.until(),
                row.announced(),
                row.current(),
                cost == null ? null : money(cost, list.currency()),
                variant == null ? null : margins.of(list, row.minor(), cost, variant.taxCategory()),
                floor == null ? null : Money.of(floor, list.currency()),
                variant == null ? null : UnitPrice.of(variant.unitPricing(), price));
    }

    static Money money(BigDecimal minor, String currency) {
        return Money.of(minor.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }

    static String cursor(Stored last) {
        return Cursor.of(List.of(
                        last.variantId().toString(),
                        Integer.toString(last.minQuantity()),
                        last.from().toString()))
                .encoded();
    }

    /** Prices that hold now or later, without those covered for good, in the order of their key. */
    List<Stored> read(UUID listId, @Nullable UUID variantId, @Nullable String cursor, int limit) {
        List<String> behind = cursor == null
                ? List.of(LOWEST.toString(), "0", Instant.EPOCH.toString())
                : Cursor.decode(cursor).values();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return database.query(
                """
                select p.variant_id, p.min_quantity, p.valid_from, p.valid_until, p.amount, p.extra_decimals, p.announced,
                  p.valid_from <= ? and not exists (
                    select from pricing.counting_price later
                    where later.price_list_id = p.price_list_id and later.variant_id = p.variant_id
                      and later.min_quantity = p.min_quantity and later.valid_from > p.valid_from and later.valid_from <= ?
                      and (later.valid_until is null or later.valid_until > ?)) as current
                from pricing.counting_price p
                where p.price_list_id = ? and (p.variant_id, p.min_quantity, p.valid_from) > (?, ?, ?)
                  and (?::uuid is null or p.variant_id = ?::uuid)
                  and (p.valid_until is null or p.valid_until > greatest(?, p.valid_from))
                  and not exists (
                    select from pricing.counting_price later
                    where later.price_list_id = p.price_list_id and later.variant_id = p.variant_id
                      and later.min_quantity = p.min_quantity and later.valid_from > p.valid_from and later.valid_from <= ?
                      and later.valid_until is null)
                order by p.variant_id, p.min_quantity, p.valid_from limit ?
                """,
                (row, _) -> stored(row),
                now,
                now,
                now,
                listId,
                UUID.fromString(behind.get(0)),
                Integer.parseInt(behind.get(1)),
                Instant.parse(behind.get(2)).atOffset(ZoneOffset.UTC),
                variantId == null ? null : variantId.toString(),
                variantId == null ? null : variantId.toString(),
                now,
                now,
                limit);
    }

    private static Stored stored(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject(4, OffsetDateTime.class);
        return new Stored(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                until == null ? null : until.toInstant(),
                BigDecimal.valueOf(row.getLong(5), row.getInt(6)),
                row.getInt(6),
                row.getBoolean(7),
                row.getBoolean(8));
    }
}
