package io.toonbank.pricing.internal;

import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.pricing.internal.PublishedReductions.Edge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes which labels may have become wrong because a promotion that everybody sees began or ended: published, ended, or by its own
 * schedule. Looks back a day each time, so that nothing is missed while the application was down; noting the same again changes nothing.
 */
@Component
class PromotionTouches {

    private static final Duration LOOKED_BACK = Duration.ofDays(1);
    private static final int PAGE = 2_000;

    private final PublishedReductions promotions;
    private final PricedVariants priced;
    private final Variants variants;
    private final GoodsFacts goods;
    private final LabelStore labels;
    private final Clock clock;
    private final Set<Noted> noted = new HashSet<>();

    PromotionTouches(
            PublishedReductions promotions,
            PricedVariants priced,
            Variants variants,
            GoodsFacts goods,
            LabelStore labels,
            Clock clock) {
        this.promotions = promotions;
        this.priced = priced;
        this.variants = variants;
        this.goods = goods;
        this.labels = labels;
        this.clock = clock;
    }

    private record Noted(UUID promotionId, Instant at) {}

    @Transactional
    synchronized void touch() {
        Instant now = clock.instant();
        Instant since = now.minus(LOOKED_BACK);
        noted.removeIf(edge -> edge.at.isBefore(since));
        for (Edge edge : promotions.edges(since, now)) {
            if (noted.add(new Noted(edge.promotion().id(), edge.at()))) {
                touch(edge);
            }
        }
    }

    private void touch(Edge edge) {
        boolean customFields = edge.promotion().parts().customFields();
        UUID behind = new UUID(0, 0);
        List<UUID> page;
        do {
            page = priced.behind(behind, PAGE);
            behind = page.isEmpty() ? behind : page.getLast();
            Map<UUID, Variant> facts = variants.find(page);
            var described = goods.of(facts.values(), customFields);
            List<UUID> touched = facts.values().stream()
                    .filter(variant ->
                            edge.cuts().selects(variant, described.getOrDefault(variant.id(), GoodsFacts.Facts.NONE)))
                    .map(Variant::id)
                    .toList();
            if (!touched.isEmpty()) {
                labels.touch(touched, edge.at());
            }
        } while (page.size() == PAGE);
    }
}
