package io.toonbank.storefront.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form with what was filled in.
 *
 * @param then where to go afterwards, an address of the shop
 * @param wrong what is wrong with a field, by its name
 */
public record FormView(Map<String, String> values, Map<String, String> wrong, String then) {

    public static FormView empty(String then) {
        return new FormView(Map.of(), Map.of(), then);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }
}
