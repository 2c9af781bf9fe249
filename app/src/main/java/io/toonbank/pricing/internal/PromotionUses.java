package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.PROMOTION_USE;

import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.db.tables.records.PromotionUseRecord;
import io.toonbank.pricing.engine.PromotionUse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far limits are used up, for the engine. */
@Component
class PromotionUses {

    private final DSLContext database;

    PromotionUses(DSLContext database) {
        this.database = database;
    }

    /** Whom a limit per customer counts: the profile, or a stranger by address; nobody we cannot tell apart. */
    static @Nullable UUID customerKey(@Nullable UUID customerId, @Nullable String email) {
        if (customerId != null || email == null || email.isBlank()) {
            return customerId;
        }
        String address = "e-mail " + email.strip().toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
    }

    /** One statement, and none while no limited promotion runs. */
    List<PromotionUse> of(PriceQuestion asked, PromotionWindow window) {
        if (window.limited().isEmpty()) {
            return List.of();
        }
        UUID customer = customerKey(asked.customerId(), asked.email());
        List<UUID> keys =
                customer == null ? List.of(PromotionStore.EVERYBODY) : List.of(PromotionStore.EVERYBODY, customer);
        var rows = database.selectFrom(PROMOTION_USE)
                .where(PROMOTION_USE.PROMOTION_ID.in(
                        window.limited().stream().map(RunningPromotion::id).toList()))
                .and(PROMOTION_USE.CUSTOMER_KEY.in(keys))
                .fetchGroups(PROMOTION_USE.PROMOTION_ID);
        List<PromotionUse> uses = new ArrayList<>(rows.size());
        rows.forEach((promotion, found) -> {
            long[] all = {0, 0};
            long[] own = {0, 0};
            for (PromotionUseRecord row : found) {
                long[] counted = row.getCustomerKey().equals(PromotionStore.EVERYBODY) ? all : own;
                counted[0] = row.getOrders();
                counted[1] = row.getAmount();
            }
            uses.add(new PromotionUse(promotion.toString(), own[0], own[1], all[0], all[1]));
        });
        return uses;
    }
}
