package io.toonbank.pricing.internal;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.ClaimCheck.Claim;
import io.toonbank.pricing.Costs;
import io.toonbank.pricing.PriceChanges;
import io.toonbank.pricing.PriceChanges.Draft;
import io.toonbank.pricing.PriceChanges.GivenPrice;
import io.toonbank.pricing.PriceChanges.Rule;
import io.toonbank.pricing.PriceChanges.Selection;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PricingRefusal;
import io.toonbank.pricing.PriorPriceRules;
import io.toonbank.pricing.PriorPrices.Prior;
import io.toonbank.pricing.PriorPrices.Viewer;
import io.toonbank.pricing.TaxRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Works out what a bulk change would do, some thousand prices at a time. */
@Component
class PriceChangeDrafting {

    private static final int CHUNK = 5_000;
    private static final UUID LOWEST = new UUID(0, 0);

    private final JdbcTemplate database;
    private final Variants variants;
    private final Categories categories;
    private final SalesChannels channels;
    private final Costs costs;
    private final TaxRates taxes;
    private final Reductions reductions;
    private final Announcements announcements;
    private final PriorPriceRules rules;

    PriceChangeDrafting(
            JdbcTemplate database,
            Variants variants,
            Categories categories,
            SalesChannels channels,
            Costs costs,
            TaxRates taxes,
            Reductions reductions,
            Announcements announcements,
            PriorPriceRules rules) {
        this.database = database;
        this.variants = variants;
        this.categories = categories;
        this.channels = channels;
        this.costs = costs;
        this.taxes = taxes;
        this.reductions = reductions;
        this.announcements = announcements;
        this.rules = rules;
    }

    /** One price on a list as it will be when the change begins. Amounts are minor units with decimals. */
    record Listed(UUID variantId, int minQuantity, BigDecimal price, boolean announced) {}

    record Key(UUID variantId, int minQuantity) {}

    record Totals(int rows, int changed, int unlawful, int belowFloor, int belowCost) {

        static final Totals NONE = new Totals(0, 0, 0, 0, 0);

        Totals with(ChangeRow row) {
            return new Totals(
                    rows + 1,
                    changed + (row.changed() ? 1 : 0),
                    unlawful + (row.violation() == null ? 0 : 1),
                    belowFloor + (row.changed() && row.belowFloor() ? 1 : 0),
                    belowCost + (row.changed() && row.belowCost() ? 1 : 0));
        }
    }

    record ChangeRow(
            UUID variantId,
            int minQuantity,
            @Nullable Long oldAmount,
            @Nullable Integer oldDecimals,
            boolean oldAnnounced,
            long newAmount,
            int newDecimals,
            @Nullable Long cost,
            @Nullable Integer oldMargin,
            @Nullable Integer newMargin,
            @Nullable Long floor,
            @Nullable Long prior,
            @Nullable LocalDate priorOn,
            @Nullable UUID priorChannelId,
            @Nullable String violation,
            boolean belowFloor,
            boolean belowCost,
            boolean changed) {

        ChangeRow unlawful(String reason, @Nullable Prior against, UUID channelId) {
            return new ChangeRow(
                    variantId,
                    minQuantity,
                    oldAmount,
                    oldDecimals,
                    oldAnnounced,
                    newAmount,
                    newDecimals,
                    cost,
                    oldMargin,
                    newMargin,
                    floor,
                    against == null ? null : Long.valueOf(against.price().amount()),
                    against == null ? null : against.on(),
                    channelId,
                    reason,
                    belowFloor,
                    belowCost,
                    changed);
        }

        ChangeRow comparedWith(Prior against, UUID channelId) {
            return prior == null ? unlawful("", against, channelId).lawful() : this;
        }

        private ChangeRow lawful() {
            return new ChangeRow(
                    variantId,
                    minQuantity,
                    oldAmount,
                    oldDecimals,
                    oldAnnounced,
                    newAmount,
                    newDecimals,
                    cost,
                    oldMargin,
                    newMargin,
                    floor,
                    prior,
                    priorOn,
                    priorChannelId,
                    null,
                    belowFloor,
                    belowCost,
                    changed);
        }
    }

    /** Refuses {@code pricing.too-many-rows}. */
    Totals workOut(
            Draft draft,
            PriceList list,
            @Nullable List<GivenPrice> given,
            Instant begins,
            Consumer<List<ChangeRow>> into) {
        Terms terms = terms(list, begins);
        Totals totals = Totals.NONE;
        Key behind = new Key(LOWEST, 0);
        int place = 0;
        List<GivenPrice> sorted = given == null
                ? List.of()
                : given.stream()
                        .sorted(Comparator.comparing(GivenPrice::variantId).thenComparing(GivenPrice::minQuantity))
                        .toList();
        while (true) {
            List<Listed> chunk;
            if (given == null) {
                UUID source = draft.rule().otherList().orElse(list.id());
                chunk = listed(source, begins, behind, draft.selection().variantIds());
            } else {
                chunk = sorted.subList(place, Math.min(sorted.size(), place + CHUNK)).stream()
                        .map(price -> new Listed(price.variantId(), price.minQuantity(), price.price(), false))
                        .toList();
                place += chunk.size();
            }
            if (chunk.isEmpty()) {
                return totals;
            }
            behind = new Key(chunk.getLast().variantId(), chunk.getLast().minQuantity());
            List<ChangeRow> rows = rows(draft, list, chunk, terms, given != null);
            for (ChangeRow row : rows) {
                totals = totals.with(row);
            }
            if (totals.rows() > PriceChanges.ROWS_MAX) {
                throw Refused.because(PricingRefusal.TOO_MANY_ROWS).with("max", PriceChanges.ROWS_MAX);
            }
            into.accept(rows);
        }
    }

    /** What is the same for every row. */
    private record Terms(Instant begins, Map<String, Integer> taxMillionths, List<Viewer> viewers) {}

    private Terms terms(PriceList list, Instant begins) {
        SalesChannel channel = channels.all().stream()
                .filter(SalesChannel::active)
                .filter(one -> one.currency().equals(list.currency()))
                .filter(one -> list.channelId() == null || list.channelId().equals(one.id()))
                .min(Comparator.comparing((SalesChannel one) -> !one.code().equals("web"))
                        .thenComparing(SalesChannel::code))
                .orElse(null);
        Map<String, Integer> included = channel == null || !channel.pricesIncludeTax()
                ? Map.of()
                : taxes.of(channel.country(), LocalDate.ofInstant(begins, Questions.SHOP_ZONE)).stream()
                        .collect(Collectors.toMap(TaxRates.Rate::taxCategory, TaxRates.Rate::rateMillionths));
        return new Terms(begins, included, announcements.viewers(list));
    }

    private List<ChangeRow> rows(Draft draft, PriceList list, List<Listed> chunk, Terms terms, boolean given) {
        List<UUID> ids = chunk.stream().map(Listed::variantId).distinct().toList();
        Map<UUID, Variant> facts = variants.find(ids);
        Set<UUID> wanted = given ? new HashSet<>(ids) : wanted(draft.selection(), ids, facts);
        Map<Key, Listed> olds = draft.rule().otherList().isEmpty() && !given
                ? chunk.stream()
                        .collect(Collectors.toMap(row -> new Key(row.variantId(), row.minQuantity()), row -> row))
                : now(list.id(), terms.begins, ids);
        Map<UUID, BigDecimal> bought = costs.costs(ids, list.currency(), terms.begins);
        Map<UUID, Long> floors = costs.floors(ids, list.currency());
        List<ChangeRow> rows = new ArrayList<>(chunk.size());
        for (Listed base : chunk) {
            if (wanted.contains(base.variantId())) {
                Variant variant = facts.get(base.variantId());
                int tax = variant == null ? 0 : terms.taxMillionths.getOrDefault(variant.taxCategory(), 0);
                Listed old = olds.get(new Key(base.variantId(), base.minQuantity()));
                ChangeRow row = row(draft, base, old, bought.get(base.variantId()), floors.get(base.variantId()), tax);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return draft.announced() || list.announcesReduction() ? checked(rows, list, terms) : rows;
    }

    private Set<UUID> wanted(Selection selection, List<UUID> ids, Map<UUID, Variant> facts) {
        if (!selection.narrowsByProduct()) {
            return new HashSet<>(ids);
        }
        Set<String> below = selection.categories().stream()
                .flatMap(code -> categories.codesBelow(code).stream())
                .collect(Collectors.toSet());
        return facts.values().stream()
                .filter(variant -> selection.categories().isEmpty()
                        || variant.categoryCodes().stream().anyMatch(below::contains))
                .filter(variant ->
                        selection.vendors().isEmpty() || selection.vendors().contains(variant.vendor()))
                .filter(variant ->
                        selection.tags().isEmpty() || variant.tags().stream().anyMatch(selection.tags()::contains))
                .map(Variant::id)
                .collect(Collectors.toSet());
    }

    private static @Nullable ChangeRow row(
            Draft draft,
            Listed base,
            @Nullable Listed old,
            @Nullable BigDecimal cost,
            @Nullable Long floor,
            int taxMillionths) {
        Rule rule = draft.rule();
        BigDecimal price = NewPrices.of(rule, base.price(), cost, taxMillionths, floor);
        if (price == null) {
            return null;
        }
        int decimals = Math.max(0, price.stripTrailingZeros().scale());
        BigDecimal before = old == null ? null : old.price();
        boolean vanished = price.signum() == 0 && base.price().signum() > 0 && rule.kind() != Rule.Kind.SET;
        return new ChangeRow(
                base.variantId(),
                base.minQuantity(),
                before == null ? null : Long.valueOf(before.unscaledValue().longValueExact()),
                before == null ? null : Integer.valueOf(before.scale()),
                old != null && old.announced(),
                price.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact(),
                decimals,
                cost == null
                        ? null
                        : Long.valueOf(cost.setScale(0, RoundingMode.HALF_UP).longValueExact()),
                NewPrices.margin(before, cost, taxMillionths),
                NewPrices.margin(price, cost, taxMillionths),
                floor,
                null,
                null,
                null,
                null,
                vanished || (floor != null && price.compareTo(BigDecimal.valueOf(floor)) < 0),
                cost != null && NewPrices.net(price, taxMillionths).compareTo(cost) < 0,
                before == null || old == null || before.compareTo(price) != 0 || old.announced() != draft.announced());
    }

    /** Holds every announced price against what each channel showed. */
    private List<ChangeRow> checked(List<ChangeRow> rows, PriceList list, Terms terms) {
        Map<UUID, ChangeRow> singles = new HashMap<>();
        rows.stream()
                .filter(row -> row.changed() && row.minQuantity() == 1)
                .forEach(row -> singles.put(row.variantId(), row));
        Instant begins = terms.begins.isBefore(list.validFrom()) ? list.validFrom() : terms.begins;
        for (Viewer viewer : terms.viewers) {
            SalesChannel channel = channels.require(viewer.channelId());
            Asker asker = Asker.of(channel, viewer.locationId(), viewer.customerTags());
            int newGoodsDays = rules.of(channel.country()).newGoodsDays();
            Map<UUID, Prior> priors = reductions.before(
                    asker,
                    channel.country(),
                    List.copyOf(singles.keySet()),
                    variant -> minor(Objects.requireNonNull(singles.get(variant))),
                    begins);
            singles.replaceAll((variant, row) -> row.violation() != null
                    ? row
                    : check(row, viewer, begins, list.currency(), priors.get(variant), newGoodsDays));
        }
        return rows.stream()
                .map(row -> row.minQuantity() == 1 ? singles.getOrDefault(row.variantId(), row) : row)
                .toList();
    }

    private static ChangeRow check(
            ChangeRow row, Viewer viewer, Instant begins, String currency, @Nullable Prior prior, int newGoodsDays) {
        Claim claim = Claim.reduction(row.variantId(), viewer, begins, Money.of(minor(row), currency));
        return ClaimService.reason(claim, prior, newGoodsDays)
                .map(reason -> row.unlawful(reason.name(), prior, viewer.channelId()))
                .orElseGet(() -> row.comparedWith(Objects.requireNonNull(prior), viewer.channelId()));
    }

    private static long minor(ChangeRow row) {
        return BigDecimal.valueOf(row.newAmount(), row.newDecimals())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The prices of a list as they will be at a moment, behind a key. */
    private List<Listed> listed(UUID listId, Instant at, Key behind, List<UUID> only) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        return database.query(
                """
                select distinct on (variant_id, min_quantity) variant_id, min_quantity, amount, extra_decimals, announced
                from pricing.counting_price
                where price_list_id = ? and (variant_id, min_quantity) > (?, ?) and (? or variant_id = any (?))
                  and valid_from <= ? and (valid_until is null or valid_until > ?)
                order by variant_id, min_quantity, valid_from desc limit ?
                """,
                (row, _) -> listed(row),
                listId,
                behind.variantId(),
                behind.minQuantity(),
                only.isEmpty(),
                only.toArray(UUID[]::new),
                moment,
                moment,
                CHUNK);
    }

    private Map<Key, Listed> now(UUID listId, Instant at, List<UUID> ids) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        return database.query("""
                        select distinct on (variant_id, min_quantity) variant_id, min_quantity, amount, extra_decimals, announced
                        from pricing.counting_price
                        where price_list_id = ? and variant_id = any (?)
                          and valid_from <= ? and (valid_until is null or valid_until > ?)
                        order by variant_id, min_quantity, valid_from desc
                        """, (row, _) -> listed(row), listId, ids.toArray(UUID[]::new), moment, moment).stream()
                .collect(Collectors.toMap(row -> new Key(row.variantId(), row.minQuantity()), row -> row));
    }

    private static Listed listed(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Listed(
                row.getObject(1, UUID.class),
                row.getInt(2),
                BigDecimal.valueOf(row.getLong(3), row.getInt(4)),
                row.getBoolean(5));
    }
}
