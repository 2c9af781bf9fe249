package io.toonbank.pricing.web;

import static io.toonbank.pricing.db.Tables.PRICE;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.PriceLists.PriceList;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the prices of one list for a screen, in the order of their key. */
@Component
class PriceRows {

    private final DSLContext database;
    private final Variants variants;
    private final Clock clock;

    PriceRows(DSLContext database, Variants variants, Clock clock) {
        this.database = database;
        this.variants = variants;
        this.clock = clock;
    }

    /**
     * @param exact the price as a decimal of major units where it has more decimals than the currency
     * @param sku and title absent when the variant does not exist any more
     */
    record PriceRow(
            UUID variantId,
            @Nullable String sku,
            @Nullable Translated title,
            Money price,
            @Nullable String exact,
            int minQuantity,
            Instant validFrom,
            @Nullable Instant validUntil) {}

    Page<PriceRow> page(PriceList list, @Nullable UUID variantId, PageRequest request) {
        Condition where = PRICE.PRICE_LIST_ID
                .eq(list.id())
                .and(PRICE.VALID_UNTIL.isNull().or(PRICE.VALID_UNTIL.gt(clock.instant())));
        if (variantId != null) {
            where = where.and(PRICE.VARIANT_ID.eq(variantId));
        }
        if (request.cursor() != null) {
            where = where.and(behind(request.cursor()));
        }
        var found = database.selectFrom(PRICE)
                .where(where)
                .orderBy(PRICE.VARIANT_ID, PRICE.MIN_QUANTITY, PRICE.VALID_FROM)
                .limit(request.limit() + 1)
                .fetch();
        boolean more = found.size() > request.limit();
        var rows = more ? found.subList(0, request.limit()) : found;
        Map<UUID, Variant> facts =
                variants.find(rows.stream().map(row -> row.getVariantId()).toList());
        List<PriceRow> items = rows.stream()
                .map(row -> {
                    Variant variant = facts.get(row.getVariantId());
                    BigDecimal minor = BigDecimal.valueOf(row.getAmount(), row.getExtraDecimals());
                    return new PriceRow(
                            row.getVariantId(),
                            variant == null ? null : variant.sku(),
                            variant == null ? null : variant.title(),
                            Money.of(
                                    minor.setScale(0, java.math.RoundingMode.HALF_UP)
                                            .longValueExact(),
                                    list.currency()),
                            row.getExtraDecimals() == 0
                                    ? null
                                    : minor.movePointLeft(2).toPlainString(),
                            row.getMinQuantity(),
                            row.getValidFrom(),
                            row.getValidUntil());
                })
                .toList();
        var last = rows.isEmpty() ? null : rows.getLast();
        String next = more && last != null
                ? Cursor.of(List.of(
                                last.getVariantId().toString(),
                                last.getMinQuantity().toString(),
                                last.getValidFrom().toString()))
                        .encoded()
                : null;
        return new Page<>(items, next, null);
    }

    private static Condition behind(String cursor) {
        List<String> values = Cursor.decode(cursor).values();
        return DSL.row(PRICE.VARIANT_ID, PRICE.MIN_QUANTITY, PRICE.VALID_FROM)
                .gt(UUID.fromString(values.get(0)), Integer.valueOf(values.get(1)), Instant.parse(values.get(2)));
    }
}
