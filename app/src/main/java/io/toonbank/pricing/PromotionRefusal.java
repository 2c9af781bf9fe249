package io.toonbank.pricing;

import io.toonbank.kernel.RefusalCode;

/** Why promotions and coupons say no, in order of precedence. */
public enum PromotionRefusal implements RefusalCode {
    NO_SUCH_PROMOTION("no-such-promotion", Kind.NOT_FOUND),
    NO_SUCH_COUPON("no-such-coupon", Kind.NOT_FOUND),
    NO_SUCH_BATCH("no-such-batch", Kind.NOT_FOUND),
    FORM_NEWER("promotion-form-newer", Kind.INVALID),
    FORM_REFUSED("promotion-form-refused", Kind.INVALID),
    CODE_TAKEN("promotion-code-taken", Kind.CONFLICT),
    ENDED("promotion-ended", Kind.CONFLICT),
    PUBLISHED("promotion-published", Kind.CONFLICT),
    PROBLEMS("promotion-problems", Kind.INVALID),
    OVERLAP("promotion-overlap", Kind.CONFLICT),
    TOO_MANY_PROMOTIONS("too-many-promotions", Kind.CONFLICT),
    TAKES_NO_COUPON("promotion-takes-no-coupon", Kind.CONFLICT),
    BAD_COUPON_CODE("bad-coupon-code", Kind.INVALID),
    COUPON_CODE_TAKEN("coupon-code-taken", Kind.CONFLICT),
    TOO_MANY_COUPONS("too-many-coupons", Kind.INVALID),
    TOO_MANY_CODES("too-many-codes", Kind.INVALID),
    LIMIT_REACHED("limit-reached", Kind.CONFLICT),
    COUPON_USED("coupon-used", Kind.CONFLICT),
    NO_SUCH_OFFER("no-such-offer", Kind.NOT_FOUND),
    /** With {@code promotion}: its conditions do not ask for a personal offer. */
    NOT_PERSONAL("promotion-not-personal", Kind.CONFLICT),
    TOO_MANY_OFFERS("too-many-offers", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PromotionRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "pricing." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
