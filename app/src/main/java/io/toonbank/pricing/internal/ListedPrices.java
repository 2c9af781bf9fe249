package io.toonbank.pricing.internal;

import io.toonbank.catalog.ListingSignals;
import io.toonbank.catalog.ProductChanged;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import io.toonbank.pricing.Prices;
import io.toonbank.pricing.PricesChanged;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the catalogue the lowest price of each product in each channel, so that lists can sort and filter by it. */
@Component
class ListedPrices implements EventSubscriber {

    private static final int PAGE = 2_000;

    private final PriceListStore store;
    private final Variants variants;
    private final SalesChannels channels;
    private final Prices prices;
    private final ListingSignals signals;
    private final Clock clock;

    ListedPrices(
            PriceListStore store,
            Variants variants,
            SalesChannels channels,
            Prices prices,
            ListingSignals signals,
            Clock clock) {
        this.store = store;
        this.variants = variants;
        this.channels = channels;
        this.prices = prices;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "pricing.listed-prices";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(PricesChanged.class, ProductChanged.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        Set<UUID> lists = new HashSet<>();
        Set<UUID> touched = new HashSet<>();
        Set<UUID> products = new HashSet<>();
        for (Delivery delivery : deliveries) {
            switch (delivery.event()) {
                case PricesChanged changed when changed.variantIds().isEmpty() -> lists.add(changed.priceListId());
                case PricesChanged changed -> touched.addAll(changed.variantIds());
                case ProductChanged changed -> products.add(changed.productId());
                default -> throw new IllegalStateException("Not listened to: " + delivery.event());
            }
        }
        tell(touched, products);
        lists.forEach(this::tellAll);
    }

    /** A list that begins, ends or is aimed elsewhere touches every price on it. */
    private void tellAll(UUID listId) {
        UUID behind = new UUID(0, 0);
        List<UUID> page;
        do {
            page = store.variantsOn(listId, behind, PAGE);
            tell(page, Set.of());
            behind = page.isEmpty() ? behind : page.getLast();
        } while (page.size() == PAGE);
    }

    private void tell(Collection<UUID> touched, Set<UUID> changed) {
        Set<UUID> products = new HashSet<>(changed);
        variants.find(touched).values().forEach(variant -> products.add(variant.productId()));
        if (!products.isEmpty()) {
            tell(variants.ofProducts(products));
        }
    }

    private void tell(Map<UUID, List<Variant>> byProduct) {
        for (SalesChannel channel : channels.all()) {
            List<UUID> ids = new ArrayList<>();
            byProduct
                    .values()
                    .forEach(list -> list.stream().filter(Variant::active).forEach(variant -> ids.add(variant.id())));
            var shown = prices.shown(channel.id(), Set.of(), ids, clock.instant());
            Map<UUID, @Nullable Long> lowest = new HashMap<>();
            byProduct.forEach((product, list) -> lowest.put(product, lowest(list, shown)));
            signals.lowestPrices(channel.id(), lowest);
        }
    }

    private static @Nullable Long lowest(List<Variant> list, Map<UUID, Prices.ShownPrice> shown) {
        return list.stream()
                .map(variant -> shown.get(variant.id()))
                .filter(java.util.Objects::nonNull)
                .map(price -> price.price().amount())
                .min(Long::compare)
                .orElse(null);
    }
}
