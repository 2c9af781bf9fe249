package io.toonbank.orders;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.platform.paging.Page;
import io.toonbank.platform.paging.PageRequest;
import io.toonbank.pricing.Promotions.SavePromotion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs a draft promotion over orders of the past: what would it have cost, and on what? */
public interface PromotionReplays {

    /** Most days looked back over at once. */
    int DAYS_MAX = 400;

    /** Products named in a result. */
    int PRODUCTS_MAX = 50;

    /**
     * Begins in the background; repeatable by id. Refuses {@code orders.replay-period}, and what pricing refuses of the draft.
     */
    Replay begin(NewReplay replay);

    /** Refuses {@code orders.no-such-replay}. */
    Replay require(UUID id);

    /** Newest first. */
    Page<Replay> list(PageRequest page);

    /** @param channelId absent for all */
    record NewReplay(
            UUID id, SavePromotion promotion, @Nullable UUID channelId, Instant from, Instant until) {}

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    record Replay(
            UUID id,
            String name,
            State state,
            @Nullable UUID channelId,
            Instant from,
            Instant until,
            long ordersSeen,
            long ordersTotal,
            String startedBy,
            Instant createdAt,
            @Nullable Instant finishedAt,
            @Nullable Result result) {}

    /**
     * @param discount by the promotion alone, on list prices
     * @param alreadyGiven what the orders it touches got off then
     * @param revenueAtList of the orders it touches, goods
     */
    record Result(
            long ordersTouched,
            long unitsTouched,
            Money discount,
            Money alreadyGiven,
            Money revenueAtList,
            Money revenueAsSold,
            Money revenueWithDraft,
            List<Day> days,
            List<Category> categories,
            List<ProductShare> products) {}

    record Day(LocalDate day, long orders, Money discount) {}

    /** @param revenue of the touched lines at list prices */
    record Category(String code, long units, Money discount, Money revenue) {}

    record ProductShare(UUID productId, Translated title, long units, Money discount, Money revenue) {}
}
