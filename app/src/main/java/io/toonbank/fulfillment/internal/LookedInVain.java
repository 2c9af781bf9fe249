package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.RefusalReason;
import io.toonbank.inventory.Adjustment;
import io.toonbank.inventory.AdjustmentReason;
import io.toonbank.inventory.StockCounts;
import io.toonbank.inventory.StockFacts;
import io.toonbank.inventory.StockLevel;
import io.toonbank.inventory.StockLevels;
import io.toonbank.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps the books true where somebody looked and found less than they said: what is missing is taken off at once, so that no channel
 * sells it again, and the shelf is to be counted. Called last among what locks: levels are the hot rows.
 */
@Component
class LookedInVain {

    private final StockFacts facts;
    private final StockLevels levels;
    private final StockCounts counts;
    private final Clock clock;

    LookedInVain(StockFacts facts, StockLevels levels, StockCounts counts, Clock clock) {
        this.facts = facts;
        this.levels = levels;
        this.counts = counts;
        this.clock = clock;
    }

    /** Whether a reason says something about the shelf, and not about the people at it. */
    static boolean tellsOfTheShelf(RefusalReason reason) {
        return reason == RefusalReason.NOT_FOUND || reason == RefusalReason.DAMAGED;
    }

    /** @param pieces by variant */
    void takeOff(UUID because, UUID locationId, String workNumber, RefusalReason reason, Map<UUID, Integer> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        facts.adjust(new Adjustment(
                UUID.nameUUIDFromBytes(("looked in vain " + because).getBytes(StandardCharsets.UTF_8)),
                locationId,
                reason == RefusalReason.DAMAGED ? AdjustmentReason.DAMAGED : AdjustmentReason.LOST,
                workNumber,
                pieces.entrySet().stream()
                        .map(one -> new Adjustment.Line(one.getKey(), -one.getValue()))
                        .toList(),
                clock.instant()));
        if (reason == RefusalReason.NOT_FOUND) {
            counts.askFor(locationId, pieces.keySet(), workNumber);
        }
    }

    /** They turned up, or are looked for again: only what the books lack for their promises is put back, a count may have done so before. */
    void putBack(UUID locationId, String workNumber, UUID variantId, int pieces) {
        if (pieces < 1) {
            return;
        }
        StockLevel level = levels.level(variantId, locationId);
        int lacking = (int) Math.min(pieces, level.reserved() - level.onHand());
        if (lacking > 0) {
            facts.adjust(new Adjustment(
                    Ids.next(),
                    locationId,
                    AdjustmentReason.FOUND,
                    workNumber,
                    List.of(new Adjustment.Line(variantId, lacking)),
                    clock.instant()));
        }
    }
}
