package io.toonbank.storefront.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first step of a checkout: who, and how it gets there.
 *
 * @param values what stands in the fields
 * @param wrong what is wrong with a field, by its name
 */
public record CheckoutView(
        String id,
        Map<String, String> values,
        Map<String, String> wrong,
        List<Way> ways,
        List<Place> places,
        boolean signedIn,
        Totals totals) {

    /** A way of delivery. */
    public record Way(
            String code, boolean collect, String name, String price, boolean available, boolean chosen, String note) {}

    /** A store to collect at. */
    public record Place(
            String id, String name, String address, String today, boolean hasAll, String note, boolean chosen) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }
}
