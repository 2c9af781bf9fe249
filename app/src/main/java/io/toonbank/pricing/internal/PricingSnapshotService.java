package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PRICE;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.CashRounding;
import io.toonbank.pricing.Costs;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PricingSnapshots;
import io.toonbank.pricing.TaxRates;
import io.toonbank.pricing.engine.json.PricingJson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands tills what {@link Questions} takes from the books: by the same rules who is served by which list. */
@Component
class PricingSnapshotService implements PricingSnapshots {

    /** Rates that begin so soon are sent along. */
    private static final int DAYS_AHEAD = 31;

    private final SalesChannels channels;
    private final Locations locations;
    private final Variants variants;
    private final GoodsFacts facts;
    private final PriceBook book;
    private final PromotionBook promotions;
    private final TaxRates taxes;
    private final Costs costs;
    private final DSLContext database;
    private final Clock clock;

    PricingSnapshotService(
            SalesChannels channels,
            Locations locations,
            Variants variants,
            GoodsFacts facts,
            PriceBook book,
            PromotionBook promotions,
            TaxRates taxes,
            Costs costs,
            DSLContext database,
            Clock clock) {
        this.channels = channels;
        this.locations = locations;
        this.variants = variants;
        this.facts = facts;
        this.book = book;
        this.promotions = promotions;
        this.taxes = taxes;
        this.costs = costs;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Rules rules(UUID channelId, UUID locationId) {
        SalesChannel channel = channels.require(channelId);
        String country = locations.require(locationId).address().country();
        List<RunningPromotion> running = running(channel);
        Set<String> zones = new LinkedHashSet<>();
        running.forEach(each -> zones.addAll(each.parts().zones()));
        zones.remove(Questions.SHOP_ZONE.getId());
        return new Rules(
                channelId,
                locationId,
                channel.currency(),
                country,
                channel.pricesIncludeTax(),
                Questions.SHOP_ZONE.getId(),
                List.copyOf(zones),
                rates(country),
                lists(channel, locationId).values().stream()
                        .sorted(Comparator.comparing(AimedList::id))
                        .toList(),
                running.stream()
                        .map(each -> new Running(
                                each.id(),
                                each.title(),
                                each.from(),
                                each.until(),
                                PricingJson.write(each.promotion())))
                        .toList(),
                running.stream().anyMatch(each -> each.parts().customFields()),
                CashRounding.step(country, channel.currency(), today()));
    }

    @Override
    public List<UUID> priced(@Nullable UUID after, int most) {
        return database.selectDistinct(PRICE.VARIANT_ID)
                .from(PRICE)
                .where(after == null ? org.jooq.impl.DSL.noCondition() : PRICE.VARIANT_ID.gt(after))
                .orderBy(PRICE.VARIANT_ID)
                .limit(Math.min(most, VARIANTS_MAX))
                .fetch(PRICE.VARIANT_ID);
    }

    @Override
    public List<Goods> goods(UUID channelId, UUID locationId, Collection<UUID> variantIds) {
        SalesChannel channel = channels.require(channelId);
        Map<UUID, AimedList> lists = lists(channel, locationId);
        boolean customFields =
                running(channel).stream().anyMatch(each -> each.parts().customFields());
        Map<UUID, Variant> found = variants.find(variantIds);
        Map<UUID, GoodsFacts.Facts> described = facts.of(found.values(), customFields);
        Map<UUID, List<PriceBook.Row>> prices = book.of(found.keySet());
        Map<UUID, Long> floors = costs.floors(found.keySet(), channel.currency());
        return found.values().stream()
                .filter(Variant::active)
                .sorted(Comparator.comparing(variant -> variant.id().toString()))
                .map(variant -> goods(
                        variant,
                        described.getOrDefault(variant.id(), GoodsFacts.Facts.NONE),
                        prices.getOrDefault(variant.id(), List.of()),
                        floors.getOrDefault(variant.id(), 0L),
                        lists))
                .filter(goods -> !goods.prices().isEmpty())
                .toList();
    }

    private static Goods goods(
            Variant variant,
            GoodsFacts.Facts facts,
            List<PriceBook.Row> rows,
            long floorPrice,
            Map<UUID, AimedList> lists) {
        return new Goods(
                variant.id(),
                variant.productId(),
                variant.sku(),
                variant.gtin(),
                variant.title(),
                facts.categories(),
                variant.vendor(),
                variant.tags(),
                facts.customFields(),
                variant.taxCategory(),
                Questions.measureThousandths(variant),
                floorPrice,
                rows.stream()
                        .filter(row -> lists.containsKey(row.listId()))
                        .map(row -> new Price(
                                row.listId(),
                                row.minQuantity(),
                                row.from(),
                                row.until(),
                                row.amount(),
                                row.extraDecimals()))
                        .toList());
    }

    private List<RunningPromotion> running(SalesChannel channel) {
        Instant now = clock.instant();
        return promotions.published().stream()
                .filter(each -> each.speaks(channel.currency())
                        && (each.until() == null || each.until().isAfter(now)))
                .toList();
    }

    private Map<UUID, AimedList> lists(SalesChannel channel, UUID locationId) {
        Instant now = clock.instant();
        Asker till = Asker.of(channel, locationId, Set.of());
        return book.scopes().now().values().stream()
                .filter(scope -> scope.isAimedAt(till))
                .filter(scope -> {
                    Instant until = scope.list().validUntil();
                    return until == null || until.isAfter(now);
                })
                .map(PricingSnapshotService::aimed)
                .collect(Collectors.toMap(AimedList::id, Function.identity()));
    }

    private static AimedList aimed(Scope scope) {
        PriceList list = scope.list();
        return new AimedList(
                list.id(),
                list.customerTag(),
                list.priority(),
                scope.specificity(),
                list.validFrom(),
                list.validUntil());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Questions.SHOP_ZONE);
    }

    private List<Rate> rates(String country) {
        LocalDate today = today();
        return Stream.concat(taxes.of(country, today).stream(), taxes.of(country, today.plusDays(DAYS_AHEAD)).stream())
                .map(rate -> new Rate(rate.taxCategory(), rate.rateMillionths(), rate.validFrom()))
                .distinct()
                .toList();
    }
}
