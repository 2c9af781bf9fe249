package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.promotion.Selector;
import java.util.List;

/** Whether a selector is about a line. */
public final class Selecting {
    private Selecting() {}

    public static boolean matches(Selector selector, Line line) {
        return switch (selector) {
            case Selector.Everything all -> true;
            case Selector.Products products -> products.ids().contains(line.productId());
            case Selector.Variants variants -> variants.ids().contains(line.variantId());
            case Selector.Categories categories -> intersects(categories.ids(), line.categories());
            case Selector.Vendors vendors ->
                line.vendor() != null && vendors.names().contains(line.vendor());
            case Selector.Tags tags -> intersects(tags.tags(), line.tags());
            case Selector.CustomField field -> {
                String value = line.customFields().get(field.name());
                yield value != null && field.values().contains(value);
            }
            case Selector.AllOf all -> all(all.parts(), line);
            case Selector.AnyOf any -> any(any.parts(), line);
            case Selector.NotOf not -> !matches(not.part(), line);
        };
    }

    private static boolean all(List<Selector> parts, Line line) {
        for (Selector part : parts) {
            if (!matches(part, line)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(List<Selector> parts, Line line) {
        for (Selector part : parts) {
            if (matches(part, line)) {
                return true;
            }
        }
        return false;
    }

    static boolean intersects(List<String> some, List<String> others) {
        for (int i = 0; i < some.size(); i++) {
            if (others.contains(some.get(i))) {
                return true;
            }
        }
        return false;
    }
}
