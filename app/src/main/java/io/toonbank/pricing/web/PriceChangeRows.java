package io.toonbank.pricing.web;

import static io.toonbank.pricing.db.Tables.PRICE_CHANGE;
import static io.toonbank.pricing.db.Tables.PRICE_CHANGE_ROW;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Cursor;
import io.toonbank.platform.paging.Keyset;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.ClaimCheck;
import io.toonbank.pricing.PriceChanges;
import io.toonbank.pricing.PriceChanges.PriceChange;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.db.tables.records.PriceChangeRowRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads bulk changes and their rows for a screen. */
@Component
class PriceChangeRows {

    private static final Keyset<PriceChange> LIST = Keyset.<PriceChange>by(PRICE_CHANGE.ID)
            .sortable("createdAt", PRICE_CHANGE.CREATED_AT)
            .first("-createdAt");

    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);

    private final DSLContext database;
    private final PriceChanges changes;
    private final PriceLists lists;
    private final Variants variants;

    PriceChangeRows(DSLContext database, PriceChanges changes, PriceLists lists, Variants variants) {
        this.database = database;
        this.changes = changes;
        this.lists = lists;
        this.variants = variants;
    }

    enum Problem {
        CHANGED,
        UNLAWFUL,
        BELOW_FLOOR,
        BELOW_COST
    }

    /**
     * @param old absent where there was no price
     * @param differenceBasisPoints of the old price
     * @param prior what an announced reduction is compared with
     * @param unlawful why it may not be announced
     */
    record PreviewRow(
            UUID variantId,
            @Nullable String sku,
            @Nullable Translated title,
            int minQuantity,
            @Nullable Money old,
            @Nullable String oldExact,
            Money price,
            @Nullable String exact,
            boolean changed,
            @Nullable Integer differenceBasisPoints,
            @Nullable Money cost,
            @Nullable Integer oldMarginBasisPoints,
            @Nullable Integer newMarginBasisPoints,
            @Nullable Money floor,
            boolean belowFloor,
            boolean belowCost,
            @Nullable Money prior,
            @Nullable LocalDate priorOn,
            ClaimCheck.@Nullable Reason unlawful) {}

    Page<PriceChange> changes(PriceChanges.@Nullable State state, PageRequest page) {
        Condition where = state == null ? DSL.noCondition() : PRICE_CHANGE.STATE.eq(state.name());
        return LIST.fetch(
                database,
                PRICE_CHANGE,
                where,
                page,
                row -> changes.require(row.get(PRICE_CHANGE.ID)),
                PRICE_CHANGE.ID,
                PRICE_CHANGE.CREATED_AT);
    }

    Page<PreviewRow> page(PriceChange change, @Nullable Problem problem, PageRequest page) {
        String currency = lists.require(change.priceListId()).currency();
        Condition where = PRICE_CHANGE_ROW.CHANGE_ID.eq(change.id()).and(has(problem));
        if (page.cursor() != null) {
            List<String> behind = Cursor.decode(page.cursor()).values();
            where = where.and(DSL.row(PRICE_CHANGE_ROW.VARIANT_ID, PRICE_CHANGE_ROW.MIN_QUANTITY)
                    .gt(UUID.fromString(behind.get(0)), Integer.valueOf(behind.get(1))));
        }
        List<PriceChangeRowRecord> found = database.selectFrom(PRICE_CHANGE_ROW)
                .where(where)
                .orderBy(PRICE_CHANGE_ROW.VARIANT_ID, PRICE_CHANGE_ROW.MIN_QUANTITY)
                .limit(page.limit() + 1)
                .fetch();
        boolean more = found.size() > page.limit();
        List<PriceChangeRowRecord> rows = more ? found.subList(0, page.limit()) : found;
        Map<UUID, Variant> facts = variants.find(
                rows.stream().map(PriceChangeRowRecord::getVariantId).distinct().toList());
        List<PreviewRow> items = rows.stream()
                .map(row -> row(row, facts.get(row.getVariantId()), currency))
                .toList();
        String next = more
                ? Cursor.of(List.of(
                                rows.getLast().getVariantId().toString(),
                                rows.getLast().getMinQuantity().toString()))
                        .encoded()
                : null;
        return new Page<>(items, next, null);
    }

    private static Condition has(@Nullable Problem problem) {
        if (problem == null) {
            return DSL.noCondition();
        }
        return switch (problem) {
            case CHANGED -> PRICE_CHANGE_ROW.CHANGED.isTrue();
            case UNLAWFUL -> PRICE_CHANGE_ROW.VIOLATION.isNotNull();
            case BELOW_FLOOR -> PRICE_CHANGE_ROW.BELOW_FLOOR.isTrue();
            case BELOW_COST -> PRICE_CHANGE_ROW.BELOW_COST.isTrue();
        };
    }

    private static PreviewRow row(PriceChangeRowRecord row, @Nullable Variant variant, String currency) {
        BigDecimal old =
                row.getOldAmount() == null ? null : BigDecimal.valueOf(row.getOldAmount(), row.getOldExtraDecimals());
        BigDecimal price = BigDecimal.valueOf(row.getNewAmount(), row.getNewExtraDecimals());
        return new PreviewRow(
                row.getVariantId(),
                variant == null ? null : variant.sku(),
                variant == null ? null : variant.title(),
                row.getMinQuantity(),
                old == null ? null : PriceRows.money(old, currency),
                old == null || old.scale() == 0 ? null : Amounts.major(old, currency),
                PriceRows.money(price, currency),
                price.scale() == 0 ? null : Amounts.major(price, currency),
                row.getChanged(),
                difference(old, price),
                money(row.getCost(), currency),
                row.getOldMargin(),
                row.getNewMargin(),
                money(row.getFloor(), currency),
                row.getBelowFloor(),
                row.getBelowCost(),
                money(row.getPrior(), currency),
                row.getPriorOn(),
                row.getViolation() == null ? null : ClaimCheck.Reason.valueOf(row.getViolation()));
    }

    private static @Nullable Integer difference(@Nullable BigDecimal old, BigDecimal price) {
        return old == null || old.signum() == 0
                ? null
                : price.subtract(old)
                        .multiply(BASIS_POINTS)
                        .divide(old, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static @Nullable Money money(@Nullable Long minor, String currency) {
        return minor == null ? null : Money.of(minor, currency);
    }
}
