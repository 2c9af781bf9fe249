package io.toonbank.imports.internal;

import io.toonbank.imports.internal.ShopifyProduct.ShopifyVariant;
import io.toonbank.inventory.SetLevels;
import io.toonbank.inventory.StockFacts;
import io.toonbank.network.Location;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts the quantities of a product file at the one location they can be meant for. */
final class ImportedQuantities {

    private final StockFacts stock;
    private final @Nullable Location location;
    private final Clock clock;

    ImportedQuantities(StockFacts stock, @Nullable Location location, Clock clock) {
        this.stock = stock;
        this.location = location;
        this.clock = clock;
    }

    void set(UUID job, List<Item<ShopifyProduct>> items, Map<String, UUID> variants, Written written) {
        Map<UUID, Long> quantities = new LinkedHashMap<>();
        for (Item<ShopifyProduct> item : items) {
            for (ShopifyVariant variant : item.content().variants) {
                UUID id = variants.get(variant.sku());
                if (id != null && variant.quantity() != null) {
                    quantities.put(id, variant.quantity().longValue());
                }
            }
        }
        if (location == null) {
            written.count("quantitiesWithoutLocation", quantities.size());
            return;
        }
        List<SetLevels.Line> lines = new ArrayList<>();
        quantities.forEach((id, quantity) -> lines.add(new SetLevels.Line(id, location.id(), quantity, null)));
        for (int from = 0; from < lines.size(); from += SetLevels.LINES_MAX) {
            List<SetLevels.Line> part = lines.subList(from, Math.min(lines.size(), from + SetLevels.LINES_MAX));
            stock.setLevels(new SetLevels(idOf(job, part), "import", part, clock.instant()));
        }
        written.count("quantities", lines.size());
    }

    /** The same contents get the same id, so that a batch that is tried again is booked once. */
    static UUID idOf(UUID job, List<SetLevels.Line> lines) {
        StringBuilder contents = new StringBuilder(job.toString());
        lines.forEach(line -> contents.append(' ')
                .append(line.variantId())
                .append(line.locationId())
                .append(line.onHand()));
        return UUID.nameUUIDFromBytes(contents.toString().getBytes(StandardCharsets.UTF_8));
    }
}
