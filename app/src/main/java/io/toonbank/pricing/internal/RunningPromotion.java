package io.toonbank.pricing.internal;

import io.toonbank.kernel.Translated;
import io.toonbank.pricing.engine.promotion.Promotion;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published promotion, read and ready for baskets. */
record RunningPromotion(
        UUID id,
        String code,
        Translated title,
        Translated badge,
        @Nullable String currency,
        @Nullable Instant from,
        @Nullable Instant until,
        Promotion promotion,
        FormParts parts,
        boolean limited) {

    static RunningPromotion of(UUID id, String code, LivePromotion live) {
        Promotion promotion = PromotionForms.parse(live.form().toString());
        return new RunningPromotion(
                id,
                code,
                live.title(),
                live.badge() == null || live.badge().isEmpty() ? live.title() : live.badge(),
                live.currency(),
                live.startsAt(),
                live.endsAt(),
                promotion,
                FormParts.of(promotion),
                FormParts.limited(promotion));
    }

    RunningPromotion basketLast() {
        return new RunningPromotion(
                id, code, title, badge, currency, from, until, FormParts.basketLast(promotion), parts, limited);
    }

    /** Whether an order that uses it has to say so: for limits, for offers that are used up, for points. */
    boolean counted() {
        return limited
                || !parts.offers().isEmpty()
                || promotion.effect() instanceof io.toonbank.pricing.engine.promotion.Effect.PointsMultiplier;
    }

    boolean runsAt(Instant moment) {
        return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
    }

    boolean speaks(String otherCurrency) {
        return currency == null || currency.equals(otherCurrency);
    }
}
