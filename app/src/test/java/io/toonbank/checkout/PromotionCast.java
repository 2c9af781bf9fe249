package io.toonbank.checkout;

import io.toonbank.kernel.Ids;
import io.toonbank.kernel.Translated;
import io.toonbank.pricing.Coupons;
import io.toonbank.pricing.Promotions;
import io.toonbank.pricing.Promotions.Promotion;
import io.toonbank.pricing.Promotions.SavePromotion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Promotions kept to one channel of a test, so that tests do not meet each other's. */
@Component
public class PromotionCast {

    private final Promotions promotions;
    private final Coupons coupons;

    PromotionCast(Promotions promotions, Coupons coupons) {
        this.promotions = promotions;
        this.coupons = coupons;
    }

    /** @param more further members of the form, such as {@code "usage":{…}}; may be empty */
    public Promotion running(UUID channel, String effect, String more) {
        return running(channel, null, effect, more);
    }

    /** @param condition that must hold besides the channel */
    public Promotion running(UUID channel, @Nullable String condition, String effect, String more) {
        Promotion draft = promotions.save(draft(channel, condition, effect, more));
        return promotions.publish(draft.id(), draft.version());
    }

    public SavePromotion draft(UUID channel, @Nullable String condition, String effect, String more) {
        String channels = "{\"channels\":[\"" + channel + "\"]}";
        String whole = condition == null ? channels : "{\"allOf\":[" + channels + "," + condition + "]}";
        return of(form(whole, effect, more));
    }

    public static SavePromotion of(String form) {
        UUID id = Ids.next();
        return new SavePromotion(
                id,
                "t-" + id.toString().substring(9),
                Translated.nlEn("Actie", "Offer"),
                null,
                "EUR",
                null,
                null,
                form,
                null);
    }

    public static String form(String condition, String effect, String more) {
        return "{\"version\":1,\"condition\":" + condition + ",\"effect\":" + effect
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    public static String off(UUID variant, int basisPoints) {
        return "{\"priceCut\":{\"per\":\"unit\",\"goods\":{\"variants\":[\"" + variant
                + "\"]},\"cut\":{\"basisPoints\":" + basisPoints + "}}}";
    }

    public static String orderOff(long amount) {
        return "{\"orderCut\":{\"goods\":{\"everything\":true},\"cut\":{\"amountOff\":" + amount + "}}}";
    }

    public String coupon(Promotion promotion, @Nullable Integer usesMax) {
        String code = "T" + Ids.next().toString().replace("-", "").substring(12);
        return coupons.create(new Coupons.NewCoupon(code, promotion.id(), usesMax, null, null))
                .code();
    }
}
