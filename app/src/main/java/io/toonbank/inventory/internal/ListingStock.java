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
import java.util.ArrayList;
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
        Set<UUID> stocked = new HashSet<>();
        for (Delivery delivery : deliveries) {
            if (delivery.event() instanceof StockChanged stock) {
                stocked.addAll(stock.variantIds());
            } else if (delivery.event() instanceof ProductChanged product) {
                products.add(product.productId());
            }
        }
        Map<UUID, List<Variant>> changed = new HashMap<>();
        variants.find(stocked)
                .values()
                .forEach(variant -> changed.computeIfAbsent(variant.productId(), _ -> new ArrayList<>())
                        .add(variant));
        changed.keySet().removeAll(products);
        for (SalesChannel channel : channels.all()) {
            tell(channel, changed, products);
        }
    }

    /** A product of which a variant that changed is in stock is so, whatever its others are; else all of them are looked at. */
    private void tell(SalesChannel channel, Map<UUID, List<Variant>> changed, Set<UUID> products) {
        Map<UUID, Boolean> inStock = inStock(channel, changed);
        Set<UUID> doubtful = new HashSet<>(products);
        inStock.forEach((product, sure) -> {
            if (!sure) {
                doubtful.add(product);
            }
        });
        if (!doubtful.isEmpty()) {
            inStock.putAll(inStock(channel, variants.ofProducts(doubtful)));
        }
        signals.inStock(channel.id(), inStock);
    }

    private Map<UUID, Boolean> inStock(SalesChannel channel, Map<UUID, List<Variant>> byProduct) {
        Map<UUID, Boolean> inStock = new HashMap<>();
        if (channels.supplying(channel.id()).isEmpty()) {
            byProduct.keySet().forEach(product -> inStock.put(product, false));
            return inStock;
        }
        Set<UUID> ids = new HashSet<>();
        byProduct.values().forEach(list -> list.forEach(variant -> ids.add(variant.id())));
        Map<UUID, StockView> views = availability.forChannel(channel.id(), ids);
        byProduct.forEach((productId, list) -> inStock.put(
                productId, list.stream().anyMatch(variant -> variant.active() && isInStock(views.get(variant.id())))));
        return inStock;
    }

    private static boolean isInStock(@org.jspecify.annotations.Nullable StockView view) {
        return view != null && view.inStock();
    }
}
