package io.toonbank.checkout.internal;

import io.toonbank.inventory.Shortage;
import io.toonbank.kernel.Refused;
import io.toonbank.sourcing.Sourcing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the database said is free where memory said there is more, learnt from attempts that got no stock. */
final class Shortages {

    private final Map<UUID, Map<UUID, Long>> free = new LinkedHashMap<>();

    /** Answers whether there was anything to learn. */
    boolean learn(Refused refused) {
        boolean learnt = false;
        if (refused.arguments().get("shortages") instanceof List<?> shortages) {
            for (Object shortage : shortages) {
                if (shortage instanceof Shortage known) {
                    free.computeIfAbsent(known.variantId(), _ -> new LinkedHashMap<>())
                            .put(known.locationId(), known.available());
                    learnt = true;
                }
            }
        }
        return learnt;
    }

    /** Lowers what the question calls available. */
    Sourcing.Question applied(Sourcing.Question question) {
        free.forEach((variant, places) -> question.available()
                .getOrDefault(variant, new LinkedHashMap<>())
                .replaceAll((location, available) -> Math.min(available, places.getOrDefault(location, available))));
        return question;
    }
}
