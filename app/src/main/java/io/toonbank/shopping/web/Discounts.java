package io.toonbank.shopping.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.toonbank.pricing.Quote;
import io.toonbank.pricing.Quote.AppliedPromotion;
import io.toonbank.pricing.Quote.RefusedCoupon;
import io.toonbank.shopping.web.Ucp.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The discount extension: codes that were sent, what was applied and where, and why other codes do nothing. */
record Discounts(List<String> codes, List<Applied> applied) {

    /** What a client sends; an empty list clears the codes. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(@Nullable List<String> codes) {}

    /**
     * @param automatic no code was needed
     * @param priority 1 was applied first
     */
    record Applied(
            @Nullable String code,
            String title,
            long amount,
            boolean automatic,
            int priority,
            List<Allocation> allocations) {}

    record Allocation(String path, long amount) {}

    static @Nullable List<String> codes(@Nullable Asked asked) {
        return asked == null ? null : asked.codes();
    }

    static Discounts of(Quote quote, List<String> codes, Visit visit) {
        List<Applied> applied = new ArrayList<>();
        for (AppliedPromotion promotion : quote.promotions()) {
            boolean gives = promotion.amount().isPositive()
                    || quote.gifts().stream()
                            .anyMatch(gift -> gift.promotionId().equals(promotion.id()));
            if (gives) {
                applied.add(new Applied(
                        sent(promotion, codes),
                        promotion.title().in(visit.language()),
                        promotion.amount().amount(),
                        promotion.coupon() == null,
                        applied.size() + 1,
                        allocations(promotion, quote)));
            }
        }
        return new Discounts(codes, applied);
    }

    /** The code as the client wrote it. */
    private static @Nullable String sent(AppliedPromotion promotion, List<String> codes) {
        String kept = promotion.coupon();
        return kept == null
                ? null
                : codes.stream()
                        .filter(code ->
                                io.toonbank.pricing.Coupons.normalised(code).equals(kept))
                        .findFirst()
                        .orElse(kept);
    }

    private static List<Allocation> allocations(AppliedPromotion promotion, Quote quote) {
        List<Allocation> allocations = new ArrayList<>();
        for (Quote.Share share : promotion.shares()) {
            for (int place = 0; place < quote.lines().size(); place++) {
                boolean here = quote.lines().get(place).lineId().equals(share.lineId());
                if (here && share.amount().isPositive()) {
                    allocations.add(new Allocation(
                            "$.line_items[" + place + "]", share.amount().amount()));
                }
            }
        }
        if (promotion.ofDelivery().isPositive()) {
            allocations.add(new Allocation(
                    "$.totals.fulfillment", promotion.ofDelivery().amount()));
        }
        return allocations;
    }

    /** One warning for each code that does nothing: the purchase can go on without it. */
    static List<Message> messages(Quote quote, List<String> codes, Visit visit) {
        List<Message> messages = new ArrayList<>();
        for (RefusedCoupon refused : quote.refusedCoupons()) {
            int place = codes.indexOf(refused.code());
            messages.add(Message.warning(
                    code(refused.why()),
                    place < 0 ? "$.discounts.codes" : "$.discounts.codes[" + place + "]",
                    refused.code() + ": " + words(refused.why(), visit)));
        }
        return messages;
    }

    /** The words of the protocol's discount extension. */
    private static String code(RefusedCoupon.Why why) {
        return switch (why) {
            case UNKNOWN, NOT_NOW -> "discount_code_invalid";
            case NOT_YOURS -> "discount_code_user_not_logged_in";
            case EXPIRED, USED_UP, LIMIT_REACHED -> "discount_code_expired";
            case TWICE -> "discount_code_already_applied";
            case CONDITIONS_NOT_MET -> "discount_code_user_ineligible";
            case BETTER_COMBINATION -> "discount_code_combination_disallowed";
        };
    }

    private static String words(RefusedCoupon.Why why, Visit visit) {
        return switch (why) {
            case UNKNOWN -> visit.say("Deze code kennen we niet.", "We do not know this code.");
            case NOT_YOURS ->
                visit.say("Deze code hoort bij een ander account.", "This code belongs to another account.");
            case EXPIRED -> visit.say("Deze code is verlopen.", "This code has expired.");
            case USED_UP -> visit.say("Deze code is al gebruikt.", "This code has been used already.");
            case NOT_NOW -> visit.say("Deze actie loopt nu niet.", "This offer does not run now.");
            case TWICE -> visit.say("Een andere code geeft deze actie al.", "Another code gives this offer already.");
            case LIMIT_REACHED -> visit.say("Deze actie is op.", "This offer is used up.");
            case CONDITIONS_NOT_MET ->
                visit.say(
                        "Dit mandje voldoet nog niet aan de voorwaarden.",
                        "This basket does not meet the conditions yet.");
            case BETTER_COMBINATION -> visit.say("Een andere actie geeft meer voordeel.", "Another offer gives more.");
        };
    }
}
