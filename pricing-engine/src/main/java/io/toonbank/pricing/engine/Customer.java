package io.toonbank.pricing.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What promotions may ask about the customer. The engine learns no name and no address. */
public record Customer(@Nullable String tier, List<String> tags, List<String> segments, boolean firstOrder) {
    public static final Customer UNKNOWN = new Customer(null, List.of(), List.of(), false);

    public Customer {
        tags = List.copyOf(tags);
        segments = List.copyOf(segments);
    }
}
