package io.toonbank.checkout.internal;

import io.toonbank.checkout.Sourcing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The first location, in the channel's order, that can supply everything; else each line from wherever most of it is. */
@Component
class FirstThatHasAll implements Sourcing {

    @Override
    public Sourced decide(Question question) {
        if (question.demands().isEmpty()) {
            return new Sourced.Found(List.of());
        }
        Map<UUID, Long> wanted = new LinkedHashMap<>();
        question.demands().forEach(demand -> wanted.merge(demand.variantId(), (long) demand.quantity(), Long::sum));
        List<UUID> shortOf = wanted.entrySet().stream()
                .filter(variant -> total(question, variant.getKey()) < variant.getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (!shortOf.isEmpty()) {
            return new Sourced.Short(shortOf);
        }
        for (UUID location : locations(question)) {
            boolean hasAll = wanted.entrySet().stream()
                    .allMatch(variant -> at(question, variant.getKey(), location) >= variant.getValue());
            if (hasAll) {
                return new Sourced.Found(question.demands().stream()
                        .map(demand -> new Supply(demand.lineId(), demand.variantId(), location, demand.quantity()))
                        .toList());
            }
        }
        return split(question);
    }

    private static Sourced split(Question question) {
        Map<UUID, Map<UUID, Long>> left = new HashMap<>();
        question.available().forEach((variant, places) -> left.put(variant, new LinkedHashMap<>(places)));
        List<Supply> supplies = new ArrayList<>();
        for (Demand demand : question.demands()) {
            Map<UUID, Long> places = left.getOrDefault(demand.variantId(), Map.of());
            int open = demand.quantity();
            while (open > 0) {
                UUID most = mostAt(places);
                int taken = (int) Math.min(open, places.getOrDefault(most, 0L));
                supplies.add(new Supply(demand.lineId(), demand.variantId(), most, taken));
                places.merge(most, (long) -taken, Long::sum);
                open -= taken;
            }
        }
        return new Sourced.Found(supplies);
    }

    /** Of equals the preferred one, which comes first. */
    private static UUID mostAt(Map<UUID, Long> places) {
        var most = places.entrySet().iterator().next();
        for (var place : places.entrySet()) {
            if (place.getValue() > most.getValue()) {
                most = place;
            }
        }
        return most.getKey();
    }

    private static Set<UUID> locations(Question question) {
        Set<UUID> locations = new LinkedHashSet<>();
        question.available().values().forEach(places -> locations.addAll(places.keySet()));
        return locations;
    }

    private static long total(Question question, UUID variantId) {
        return question.available().getOrDefault(variantId, Map.of()).values().stream()
                .mapToLong(free -> Math.max(0, free))
                .sum();
    }

    private static long at(Question question, UUID variantId, UUID locationId) {
        return question.available().getOrDefault(variantId, Map.of()).getOrDefault(locationId, 0L);
    }
}
