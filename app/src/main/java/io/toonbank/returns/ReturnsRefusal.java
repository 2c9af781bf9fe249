package io.toonbank.returns;

import io.toonbank.kernel.RefusalCode;

/** Why a return is refused, in order of precedence. */
public enum ReturnsRefusal implements RefusalCode {
    NOT_FOUND("not-found", Kind.NOT_FOUND),
    NO_SUCH_LINE("no-such-line", Kind.INVALID),
    NO_LINES("no-lines", Kind.INVALID),
    TOO_MANY_LINES("too-many-lines", Kind.TOO_LARGE),
    WRONG_QUANTITY("wrong-quantity", Kind.INVALID),
    GIFT_CARD("gift-card", Kind.CONFLICT),
    MORE_THAN_RETURNABLE("more-than-returnable", Kind.CONFLICT),
    FINAL_SALE("final-sale", Kind.CONFLICT),
    TOO_LATE("too-late", Kind.CONFLICT),
    REASON_NEEDED("reason-needed", Kind.INVALID),
    NOT_THIS_REFUND("not-this-refund", Kind.CONFLICT),
    CREDIT_NEEDS_CUSTOMER("credit-needs-customer", Kind.CONFLICT),
    CLOSED("closed", Kind.CONFLICT),
    MORE_THAN_EXPECTED("more-than-expected", Kind.CONFLICT),
    MORE_THAN_WAITING("more-than-waiting", Kind.CONFLICT),
    NO_DISPOSITION("no-disposition", Kind.INVALID),
    NOT_EXCHANGED("not-exchanged", Kind.CONFLICT),
    EXCHANGE_PLACED("exchange-placed", Kind.CONFLICT),
    STALE_BOOK("stale-book", Kind.CONFLICT),
    TOO_MANY_RULES("too-many-rules", Kind.TOO_LARGE),
    BAD_CODE("bad-code", Kind.INVALID),
    CODE_TWICE("code-twice", Kind.INVALID),
    BAD_WINDOW("bad-window", Kind.INVALID),
    BAD_FEE("bad-fee", Kind.INVALID),
    BAD_PERIOD("bad-period", Kind.INVALID),
    NO_WAY_TO_REFUND("no-way-to-refund", Kind.INVALID),
    LAST_RULE("last-rule", Kind.INVALID),
    UNKNOWN_CATEGORY("unknown-category", Kind.INVALID),
    IN_THE_PAST("in-the-past", Kind.INVALID),
    SHORTER_THAN_THE_LAW("shorter-than-the-law", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ReturnsRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "returns." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
