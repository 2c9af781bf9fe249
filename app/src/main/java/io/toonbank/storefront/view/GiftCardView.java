package io.toonbank.storefront.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is on a gift card.
 *
 * @param found once it was looked up
 */
public record GiftCardView(
        Map<String, String> values,
        Map<String, String> wrong,
        @Nullable Found found) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    /** @param facts what else there is to say: until when, how much waits for an order */
    public record Found(String name, String balance, List<String> facts) {}
}
