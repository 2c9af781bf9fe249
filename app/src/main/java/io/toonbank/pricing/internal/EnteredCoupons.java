package io.toonbank.pricing.internal;

import static io.toonbank.pricing.db.Tables.COUPON;

import io.toonbank.kernel.Refused;
import io.toonbank.pricing.Coupons;
import io.toonbank.pricing.PriceQuestion;
import io.toonbank.pricing.PromotionRefusal;
import io.toonbank.pricing.Quote.RefusedCoupon;
import io.toonbank.pricing.Quote.RefusedCoupon.Why;
import io.toonbank.pricing.db.tables.records.CouponRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the codes somebody entered. */
@Component
class EnteredCoupons {

    private final DSLContext database;

    EnteredCoupons(DSLContext database) {
        this.database = database;
    }

    /**
     * @param granted the code that opens each promotion, as it is kept
     * @param entered the same as it was written
     * @param refused codes that open nothing
     */
    record Looked(Map<UUID, String> granted, Map<UUID, String> entered, List<RefusedCoupon> refused) {

        static final Looked NOTHING = new Looked(Map.of(), Map.of(), List.of());
    }

    /** One statement, and none when nothing was entered. */
    Looked look(PriceQuestion asked, PromotionWindow window) {
        if (asked.couponCodes().isEmpty()) {
            return Looked.NOTHING;
        }
        if (asked.couponCodes().size() > PriceQuestion.COUPONS_MAX) {
            throw Refused.because(PromotionRefusal.TOO_MANY_CODES)
                    .with("max", PriceQuestion.COUPONS_MAX)
                    .at("/couponCodes");
        }
        Map<String, String> codes = new LinkedHashMap<>();
        asked.couponCodes().forEach(code -> codes.putIfAbsent(Coupons.normalised(code), code.strip()));
        Map<String, CouponRecord> known = database.selectFrom(COUPON)
                .where(COUPON.CODE.in(codes.keySet()))
                .fetchMap(COUPON.CODE);
        Map<UUID, String> granted = new LinkedHashMap<>();
        Map<UUID, String> entered = new LinkedHashMap<>();
        List<RefusedCoupon> refused = new ArrayList<>();
        codes.forEach((code, written) -> {
            CouponRecord coupon = known.get(code);
            Why why = why(coupon, asked, window);
            if (coupon != null && why == null && granted.putIfAbsent(coupon.getPromotionId(), code) == null) {
                entered.put(coupon.getPromotionId(), written);
            } else {
                refused.add(new RefusedCoupon(written, why == null ? Why.TWICE : why));
            }
        });
        return new Looked(granted, entered, refused);
    }

    private static @Nullable Why why(@Nullable CouponRecord coupon, PriceQuestion asked, PromotionWindow window) {
        if (coupon == null || coupon.getBlocked()) {
            return Why.UNKNOWN;
        }
        if (coupon.getCustomerId() != null && !coupon.getCustomerId().equals(asked.customerId())) {
            return Why.NOT_YOURS;
        }
        if (coupon.getExpiresAt() != null && !asked.at().isBefore(coupon.getExpiresAt())) {
            return Why.EXPIRED;
        }
        if (coupon.getUsesMax() != null && coupon.getUses() >= coupon.getUsesMax()) {
            return Why.USED_UP;
        }
        return window.byId().containsKey(coupon.getPromotionId()) ? null : Why.NOT_NOW;
    }
}
