package io.toonbank.payments;

import io.toonbank.kernel.RefusalCode;

/** Why payments says no, in order of precedence. */
public enum PaymentsRefusal implements RefusalCode {
    NO_SUCH_PAYMENT("no-such-payment", Kind.NOT_FOUND),
    NO_SUCH_METHOD("no-such-method", Kind.INVALID),
    WRONG_AMOUNT("wrong-amount", Kind.INVALID),
    KEY_REUSED("key-reused", Kind.CONFLICT),
    NOT_AUTHORISED("not-authorised", Kind.CONFLICT),
    MORE_THAN_AUTHORISED("more-than-authorised", Kind.CONFLICT),
    MORE_THAN_CAPTURED("more-than-captured", Kind.CONFLICT),
    OUTCOME_UNKNOWN("outcome-unknown", Kind.CONFLICT),
    NO_SUCH_GIFT_CARD("no-such-gift-card", Kind.NOT_FOUND),
    WRONG_EXPIRY("wrong-expiry", Kind.INVALID),
    TOO_MANY_GIFT_CARDS("too-many-gift-cards", Kind.TOO_LARGE),
    SAME_GIFT_CARD("same-gift-card", Kind.INVALID),
    GIFT_CARD_NOT_ACTIVE("gift-card-not-active", Kind.CONFLICT),
    GIFT_CARD_SHORT("gift-card-short", Kind.CONFLICT),
    GIFT_CARD_USED("gift-card-used", Kind.CONFLICT),
    NO_SUCH_SOURCE("no-such-source", Kind.NOT_FOUND),
    NO_SUCH_DIFFERENCE("no-such-difference", Kind.NOT_FOUND),
    NO_SUCH_SETTLEMENT("no-such-settlement", Kind.NOT_FOUND),
    DIFFERENCE_RESOLVED("difference-resolved", Kind.CONFLICT),
    SETTLEMENT_UNREADABLE("settlement-unreadable", Kind.INVALID),
    SETTLEMENT_TOO_LARGE("settlement-too-large", Kind.TOO_LARGE),
    SETTLEMENT_OTHER("settlement-other", Kind.CONFLICT),
    STORE_CREDIT_SHORT("store-credit-short", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PaymentsRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "payments." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
