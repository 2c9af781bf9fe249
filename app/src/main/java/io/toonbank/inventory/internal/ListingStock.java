package io.toonbank.inventory.internal;

import io.toonbank.catalog.ListingSignals;
import io.toonbank.catalog.ProductChanged;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.inventory.Availability;
import io.toonbank.inventory.StockChanged;
import io.toonbank.inventory.StockView;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.platform.events.Delivery;
import io.toonbank.platform.events.Event;
import io.toonbank.platform.events.EventSubscriber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells product lists which products a channel can sell now, after stock changed. */
@Component
class ListingStock implements EventSubscriber {

    private final Availability availability;
    private final Variants variants;
    private final SalesChannels channels;
    private final ListingSignals signals;

    ListingStock(Availability availability, Variants variants, SalesChannels channels, ListingSignals signals) {
        this.availability = availability;
        this.variants = variants;
        this.channels = channels;
        this.signals = signals;
    }

    @Override
    public String id() {
        return "inventory.tell-lists-what-is-in-stock";
    }

    @Override
    public Set<Class<? extends Event>> listensTo() {
        return Set.of(StockChanged.class, ProductChanged.class);
    }

    @Override
    public void on(List<Delivery> deliveries) {
        Set<UUID> products = new HashSet<>();
        Set<UUID> changed = new HashSet<>();
        for (Delivery delivery : deliveries) {
            if (delivery.event() instanceof StockChanged stock) {
                changed.addAll(stock.variantIds());
            } else if (delivery.event() instanceof ProductChanged product) {
                products.add(product.productId());
            }
        }
        variants.find(changed).values().forEach(variant -> products.add(variant.productId()));
        if (!products.isEmpty()) {
            tell(variants.ofProducts(products));
        }
    }

    private void tell(Map<UUID, List<Variant>> byProduct) {
        Set<UUID> ids = new HashSet<>();
        byProduct.values().forEach(list -> list.forEach(variant -> ids.add(variant.id())));
        for (SalesChannel channel : channels.all()) {
            Map<UUID, StockView> views = availability.forChannel(channel.id(), ids);
            Map<UUID, Boolean> inStock = new HashMap<>();
            byProduct.forEach((productId, list) -> inStock.put(
                    productId,
                    list.stream().anyMatch(variant -> variant.active() && isInStock(views.get(variant.id())))));
            signals.inStock(channel.id(), inStock);
        }
    }

    private static boolean isInStock(@org.jspecify.annotations.Nullable StockView view) {
        return view != null && view.inStock();
    }
}
