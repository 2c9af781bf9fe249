package io.toonbank.inventory.web;

import io.toonbank.inventory.StockLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** So many of a variant. */
record QuantityLine(
        @Nullable UUID variantId,
        @Nullable @Size(max = 100) String sku,
        @Min(0) @Max(1_000_000) int quantity) implements NamesVariant {

    /** Lines of zero say nothing. */
    static List<StockLine> toStockLines(List<QuantityLine> lines, Labels labels) {
        List<UUID> variants = labels.resolve(lines);
        List<StockLine> stock = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).quantity() > 0) {
                stock.add(new StockLine(variants.get(i), lines.get(i).quantity()));
            }
        }
        return stock;
    }
}
