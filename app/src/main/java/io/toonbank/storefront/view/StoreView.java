package io.toonbank.storefront.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One store. @param route a map elsewhere, opened only when asked for */
public record StoreView(
        String name,
        String street,
        String postcode,
        String city,
        String today,
        boolean open,
        List<Day> week,
        List<Day> exceptions,
        List<String> services,
        @Nullable String route,
        List<StoreLine> others) {

    public record Day(String name, String hours, boolean today) {}
}
