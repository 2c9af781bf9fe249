package io.toonbank.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What variants cost us, without tax, and the floor below which no promotion and no bulk change may bring a unit. */
public interface Costs {

    /** Most rows in one call. */
    int ROWS_MAX = 20_000;

    /**
     * Sets costs from a moment on; a beginning in the past counts as now unless the variant had no cost before. The same again changes
     * nothing. Refuses {@code pricing.too-many-rows}.
     *
     * @return how many changed
     */
    int setCosts(List<Cost> costs);

    /** The costs that hold, in minor units as a decimal; variants without one are absent. */
    Map<UUID, BigDecimal> costs(Collection<UUID> variantIds, String currency, Instant at);

    /** Every cost of a variant, newest first. */
    List<Cost> history(UUID variantId);

    /** Sets or removes floors; answers how many changed. Refuses {@code pricing.too-many-rows}. */
    int setFloors(List<Floor> floors);

    /** In minor units, as prices are shown; variants without one are absent. From memory. */
    Map<UUID, Long> floors(Collection<UUID> variantIds, String currency);

    /** @param amount minor units times ten to the power of {@code extraDecimals} */
    record Cost(
            UUID variantId,
            String currency,
            long amount,
            int extraDecimals,
            @Nullable Instant validFrom) {}

    /** @param amount absent: there is no floor any more */
    record Floor(UUID variantId, String currency, @Nullable Long amount) {}
}
