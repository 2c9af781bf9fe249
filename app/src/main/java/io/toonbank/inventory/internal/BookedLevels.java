package io.toonbank.inventory.internal;

import io.toonbank.inventory.StockLevel;
import io.toonbank.inventory.StockLevels;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class BookedLevels implements StockLevels {

    private final LevelStore store;

    BookedLevels(LevelStore store) {
        this.store = store;
    }

    @Override
    public StockLevel level(UUID variantId, UUID locationId) {
        return levels(List.of(variantId)).stream()
                .filter(level -> level.locationId().equals(locationId))
                .findFirst()
                .orElse(new StockLevel(variantId, locationId, 0, 0, 0));
    }

    @Override
    public List<StockLevel> levels(Collection<UUID> variantIds) {
        return store.ofVariants(variantIds).stream().map(LevelRow::toDoor).toList();
    }
}
