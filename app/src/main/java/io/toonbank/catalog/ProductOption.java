package io.toonbank.catalog;

import io.toonbank.kernel.Translated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a customer chooses: colour, size.
 *
 * @param code kebab case, unique within the product: "kleur"
 */
public record ProductOption(String code, Translated name, List<Value> values) {

    /**
     * @param code kebab case, unique within the option
     * @param swatch a colour to show ("#C8573B")
     */
    public record Value(
            String code, Translated name, @Nullable String swatch) {}
}
