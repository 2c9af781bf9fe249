package io.toonbank.pricing.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What promotions may ask about a customer beyond their tags.
 *
 * @param segments codes
 * @param offers ids of the promotions offered to them personally
 */
record KnownCustomer(@Nullable String tier, List<String> segments, List<String> offers) {

    static final KnownCustomer STRANGER = new KnownCustomer(null, List.of(), List.of());

    KnownCustomer {
        segments = List.copyOf(segments);
        offers = List.copyOf(offers);
    }
}
