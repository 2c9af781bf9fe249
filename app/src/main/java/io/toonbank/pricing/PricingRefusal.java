package io.toonbank.pricing;

import io.toonbank.kernel.RefusalCode;

/** Why pricing says no, in order of precedence. */
public enum PricingRefusal implements RefusalCode {
    NO_SUCH_PRICE_LIST("no-such-price-list", Kind.NOT_FOUND),
    NO_SUCH_VARIANT("no-such-variant", Kind.INVALID),
    TOO_MANY_ROWS("too-many-rows", Kind.TOO_LARGE),
    CODE_TAKEN("code-taken", Kind.CONFLICT),
    WRONG_CURRENCY("wrong-currency", Kind.INVALID),
    WRONG_PERIOD("wrong-period", Kind.INVALID),
    NOT_PRICED("not-priced", Kind.CONFLICT),
    QUESTION_REFUSED("question-refused", Kind.INVALID),
    QUOTE_EXPIRED("quote-expired", Kind.GONE);

    private final String code;
    private final Kind kind;

    PricingRefusal(String code, Kind kind) {
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
