package io.toonbank.imports.internal;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.Variants;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import io.toonbank.imports.ImportsRefusal;
import io.toonbank.inventory.StockFacts;
import io.toonbank.kernel.Refused;
import io.toonbank.network.Location;
import io.toonbank.network.Locations;
import io.toonbank.network.SalesChannel;
import io.toonbank.network.SalesChannels;
import io.toonbank.pricing.PriceLists;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shopify's product CSV, older and newer columns: rows of one handle are a product. */
@Component
class ShopifyProducts implements ImportFormat {

    private static final String WEB = "web";
    private static final String TILL = "till";

    private final Products products;
    private final Variants variants;
    private final Categories categories;
    private final SalesChannels channels;
    private final Locations locations;
    private final PriceLists prices;
    private final StockFacts stock;
    private final Clock clock;

    ShopifyProducts(
            Products products,
            Variants variants,
            Categories categories,
            SalesChannels channels,
            Locations locations,
            PriceLists prices,
            StockFacts stock,
            Clock clock) {
        this.products = products;
        this.variants = variants;
        this.categories = categories;
        this.channels = channels;
        this.locations = locations;
        this.prices = prices;
        this.stock = stock;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PRODUCTS;
    }

    @Override
    public Session<?> begin(UUID job, CsvFile file, ImportOptions options) {
        file.require("Title");
        String code = options.channel() == null ? WEB : options.channel();
        SalesChannel channel = channels.byCode(code)
                .orElseThrow(
                        () -> Refused.because(ImportsRefusal.UNKNOWN_CHANNEL).with("channel", code));
        List<UUID> shown = options.channel() == null
                ? java.util.stream.Stream.of(WEB, TILL)
                        .flatMap(wanted -> channels.byCode(wanted).stream())
                        .map(SalesChannel::id)
                        .toList()
                : List.of(channel.id());
        return new ShopifyProductSession(
                job,
                new ShopifyAssortment(products, variants, categories, shown, options.language()),
                new ImportedPrices(prices, channel),
                new ImportedQuantities(stock, location(options.location()), clock));
    }

    /** The quantity column is meant for shops with one location; with several, somebody must say which. */
    private @Nullable Location location(@Nullable String named) {
        if (named != null) {
            return LocationNames.of(locations)
                    .find(named)
                    .orElseThrow(() ->
                            Refused.because(ImportsRefusal.UNKNOWN_LOCATION).with("location", named));
        }
        List<Location> active =
                locations.all().stream().filter(Location::active).toList();
        return active.size() == 1 ? active.getFirst() : null;
    }
}
