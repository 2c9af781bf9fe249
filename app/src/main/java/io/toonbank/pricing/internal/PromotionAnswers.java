package io.toonbank.pricing.internal;

import io.toonbank.kernel.Money;
import io.toonbank.kernel.Translated;
import io.toonbank.pricing.Quote.AppliedDiscount;
import io.toonbank.pricing.Quote.AppliedPromotion;
import io.toonbank.pricing.Quote.ExtraPoints;
import io.toonbank.pricing.Quote.Gift;
import io.toonbank.pricing.Quote.NearPromotion;
import io.toonbank.pricing.Quote.RefusedCoupon;
import io.toonbank.pricing.Quote.RefusedCoupon.Why;
import io.toonbank.pricing.Quote.Share;
import io.toonbank.pricing.engine.Explanation;
import io.toonbank.pricing.engine.Explanation.Missing;
import io.toonbank.pricing.engine.ManualAdjustment;
import io.toonbank.pricing.engine.Quote;
import io.toonbank.pricing.engine.Quote.Discount;
import io.toonbank.pricing.engine.QuotedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the engine's answer says of promotions and coupons, with their names. */
final class PromotionAnswers {

    /** More hints than this nobody reads. */
    private static final int NEAR_MAX = 5;

    /** How often points count where no promotion says otherwise, in thousandths. */
    private static final int ONCE = 1_000;

    private final Questions.Asked prepared;
    private final Quote answer;

    PromotionAnswers(Questions.Asked prepared, Quote answer) {
        this.prepared = prepared;
        this.answer = answer;
    }

    String currency() {
        return answer.currency();
    }

    List<AppliedDiscount> discounts(List<Discount> discounts) {
        return discounts.stream()
                .map(discount -> {
                    ManualAdjustment byHand = byHand(discount.source());
                    return new AppliedDiscount(
                            discount.source(),
                            byHand == null ? titleOf(discount.source()) : Translated.of("nl", byHand.reason()),
                            money(discount.amount()),
                            byHand != null);
                })
                .toList();
    }

    private @Nullable ManualAdjustment byHand(String source) {
        for (ManualAdjustment adjustment : prepared.question().adjustments()) {
            if (adjustment.id().equals(source)) {
                return adjustment;
            }
        }
        return null;
    }

    private Translated titleOf(String promotionId) {
        RunningPromotion running = running(promotionId);
        return running == null ? Translated.NOTHING : running.title();
    }

    private @Nullable RunningPromotion running(String promotionId) {
        return prepared.window().byId().get(UUID.fromString(promotionId));
    }

    List<AppliedPromotion> applied() {
        List<AppliedPromotion> applied = new ArrayList<>();
        for (Explanation said : answer.explanations()) {
            RunningPromotion running = running(said.promotionId());
            if (said.outcome() == Explanation.Outcome.APPLIED && running != null) {
                applied.add(new AppliedPromotion(
                        running.id(),
                        running.code(),
                        running.title(),
                        money(said.amount()),
                        money(ofDelivery(said.promotionId())),
                        said.times(),
                        shares(said),
                        running.counted(),
                        prepared.coupons().granted().get(running.id())));
            }
        }
        return applied;
    }

    private long ofDelivery(String promotionId) {
        var delivery = answer.delivery();
        return delivery == null
                ? 0
                : delivery.discounts().stream()
                        .filter(discount -> discount.source().equals(promotionId))
                        .mapToLong(Discount::amount)
                        .sum();
    }

    List<Share> shares(Explanation said) {
        return said.where().stream()
                .map(where -> new Share(where.lineId(), where.units(), money(where.amount())))
                .toList();
    }

    /** Those that need a code nobody entered stay a secret. */
    List<NearPromotion> near() {
        List<NearPromotion> near = new ArrayList<>();
        for (Explanation said : answer.explanations()) {
            Missing missing = said.missing();
            RunningPromotion running = running(said.promotionId());
            if (missing == null || running == null) {
                continue;
            }
            boolean open =
                    !running.parts().coupon() || prepared.coupons().granted().containsKey(running.id());
            boolean reachable = switch (said.outcome()) {
                case APPLIED, CONDITION_FAILED, SET_INCOMPLETE, TIER_NOT_REACHED -> true;
                case LIMIT_REACHED, NOTHING_SELECTED, BETTER_COMBINATION, NO_EFFECT -> false;
            };
            if (open && reachable) {
                near.add(new NearPromotion(
                        running.id(),
                        running.code(),
                        running.title(),
                        missing.units(),
                        money(missing.amount()),
                        said.outcome() == Explanation.Outcome.APPLIED));
            }
        }
        near.sort(Comparator.comparingLong(NearPromotion::units)
                .thenComparing(hint -> hint.amount().amount()));
        return near.subList(0, Math.min(near.size(), NEAR_MAX));
    }

    List<Gift> gifts() {
        return answer.gifts().stream()
                .map(gift -> new Gift(
                        UUID.fromString(gift.promotionId()),
                        titleOf(gift.promotionId()),
                        UUID.fromString(gift.variantId()),
                        gift.sku(),
                        gift.quantity()))
                .toList();
    }

    /** Points are given on what is paid, tax included. */
    @Nullable
    List<ExtraPoints> extraPoints() {
        List<ExtraPoints> extra = new ArrayList<>(0);
        for (QuotedLine line : answer.lines()) {
            long more = line.groups().stream()
                    .mapToLong(group -> group.gross() * (group.pointsThousandths() - ONCE))
                    .sum();
            if (more > 0) {
                extra.add(new ExtraPoints(line.lineId(), more));
            }
        }
        return extra.isEmpty() ? null : extra;
    }

    List<RefusedCoupon> refusedCoupons() {
        List<RefusedCoupon> refused = new ArrayList<>(prepared.coupons().refused());
        prepared.coupons()
                .entered()
                .forEach((promotionId, written) -> answer.explanations().stream()
                        .filter(said -> said.promotionId().equals(promotionId.toString()))
                        .findFirst()
                        .map(PromotionAnswers::why)
                        .ifPresent(why -> refused.add(new RefusedCoupon(written, why))));
        return refused;
    }

    private static @Nullable Why why(Explanation said) {
        return switch (said.outcome()) {
            case APPLIED -> null;
            case LIMIT_REACHED -> Why.LIMIT_REACHED;
            case BETTER_COMBINATION -> Why.BETTER_COMBINATION;
            case CONDITION_FAILED, NOTHING_SELECTED, SET_INCOMPLETE, TIER_NOT_REACHED, NO_EFFECT ->
                Why.CONDITIONS_NOT_MET;
        };
    }

    private Money money(long amount) {
        return Money.of(amount, currency());
    }
}
