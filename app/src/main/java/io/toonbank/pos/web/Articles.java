package io.toonbank.pos.web;

import io.toonbank.access.DeviceSession;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.inventory.Availability;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Money;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.pricing.Prices;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a till shows of a variant: what it is, what it costs here, and where it lies. */
@Component
class Articles {

    private static final int SEARCH_MAX = 20;

    private final Variants variants;
    private final ProductSearch search;
    private final Prices prices;
    private final Availability availability;
    private final Locations locations;
    private final Clock clock;

    Articles(
            Variants variants,
            ProductSearch search,
            Prices prices,
            Availability availability,
            Locations locations,
            Clock clock) {
        this.variants = variants;
        this.search = search;
        this.prices = prices;
        this.availability = availability;
        this.locations = locations;
        this.clock = clock;
    }

    /**
     * @param price of one unit; absent when it has none here and cannot be sold
     * @param here available at the till's own location
     * @param everywhere available at all locations that supply the till's channel
     */
    record Article(
            UUID variantId,
            String sku,
            @Nullable String gtin,
            Translated title,
            @Nullable String pictureUrl,
            String taxCategory,
            @Nullable Money price,
            long here,
            long everywhere) {}

    record Place(UUID locationId, String name, long available) {}

    /** Refuses {@code toonbank.not-found} for a code nobody knows. */
    Article byCode(String code, DeviceSession till) {
        Variant variant = variants.byBarcode(code).orElseThrow(() -> Refused.because(KernelRefusal.NOT_FOUND));
        return of(List.of(variant), till).getFirst();
    }

    List<Article> search(String text, String language, DeviceSession till) {
        var found = search.search(new SearchQuery(
                till.channelId(),
                language,
                text,
                SearchQuery.Filters.NONE,
                Set.of(),
                SearchQuery.Sort.RELEVANCE,
                SEARCH_MAX,
                null));
        Map<UUID, List<Variant>> byProduct = variants.ofProducts(found.productIds());
        List<Variant> inOrder = found.productIds().stream()
                .flatMap(id -> byProduct.getOrDefault(id, List.of()).stream())
                .filter(Variant::active)
                .limit(SEARCH_MAX)
                .toList();
        return of(inOrder, till);
    }

    List<Place> places(UUID variantId, DeviceSession till) {
        return availability.perLocation(till.channelId(), variantId).entrySet().stream()
                .map(entry -> new Place(entry.getKey(), name(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Place place) -> !place.locationId().equals(till.locationId()))
                        .thenComparing(Place::name))
                .toList();
    }

    private List<Article> of(Collection<Variant> found, DeviceSession till) {
        List<UUID> ids = found.stream().map(Variant::id).toList();
        var shown = prices.shown(till.channelId(), till.locationId(), Set.of(), ids, clock.instant());
        var stock = availability.perLocation(till.channelId(), ids);
        return found.stream()
                .map(variant -> {
                    var price = shown.get(variant.id());
                    Map<UUID, Long> places = stock.getOrDefault(variant.id(), Map.of());
                    return new Article(
                            variant.id(),
                            variant.sku(),
                            variant.gtin(),
                            variant.title(),
                            variant.pictureUrl(),
                            variant.taxCategory(),
                            price == null ? null : price.price(),
                            places.getOrDefault(till.locationId(), 0L),
                            places.values().stream().mapToLong(Long::longValue).sum());
                })
                .toList();
    }

    private String name(UUID locationId) {
        return locations.find(locationId).map(Location::name).orElse("");
    }
}
