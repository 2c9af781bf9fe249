package io.toonbank.pricing.internal;

import io.toonbank.pricing.engine.PromotionSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The promotions that run in one currency from one moment until another, with what they make necessary to ask. The list is the
 * same object for every basket of that time, so that what is worked out of it once serves all.
 */
record PromotionWindow(
        Instant from,
        Instant until,
        List<RunningPromotion> running,
        PromotionSet promotions,
        Map<UUID, RunningPromotion> byId,
        List<RunningPromotion> limited,
        Set<ZoneId> zones,
        boolean customFields,
        boolean firstOrder,
        boolean belonging,
        boolean offers) {

    static PromotionWindow of(Collection<RunningPromotion> published, String currency, Instant at) {
        Instant from = Instant.MIN;
        Instant until = Instant.MAX;
        for (RunningPromotion each : published) {
            for (Instant edge : new Instant[] {each.from(), each.until()}) {
                if (edge != null && edge.isAfter(at)) {
                    until = edge.isBefore(until) ? edge : until;
                } else if (edge != null) {
                    from = edge.isAfter(from) ? edge : from;
                }
            }
        }
        return new Builder(published.stream()
                        .filter(each -> each.runsAt(at) && each.speaks(currency))
                        .toList())
                .window(from, until);
    }

    /** Of these promotions whatever the time. */
    static PromotionWindow of(List<RunningPromotion> promotions) {
        return new Builder(promotions).window(Instant.MIN, Instant.MAX);
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    private record Builder(List<RunningPromotion> running) {

        PromotionWindow window(Instant from, Instant until) {
            Map<UUID, RunningPromotion> byId = new LinkedHashMap<>();
            Set<ZoneId> zones = new LinkedHashSet<>();
            running.forEach(each -> {
                byId.put(each.id(), each);
                each.parts().zones().forEach(zone -> zones.add(ZoneId.of(zone)));
            });
            return new PromotionWindow(
                    from,
                    until,
                    List.copyOf(running),
                    PromotionSet.prepared(
                            running.stream().map(RunningPromotion::promotion).toList()),
                    byId,
                    running.stream().filter(RunningPromotion::limited).toList(),
                    zones,
                    running.stream().anyMatch(each -> each.parts().customFields()),
                    running.stream().anyMatch(each -> each.parts().firstOrder()),
                    running.stream().anyMatch(each -> each.parts().belonging()),
                    running.stream().anyMatch(each -> !each.parts().offers().isEmpty()));
        }
    }
}
