package io.toonbank.pricing;

import io.toonbank.kernel.RefusalCode;

/** Why pricing says no, in order of precedence. */
public enum PricingRefusal implements RefusalCode {
    NO_SUCH_PRICE_LIST("no-such-price-list", Kind.NOT_FOUND),
    NO_SUCH_VARIANT("no-such-variant", Kind.INVALID),
    NO_SUCH_PRICE_ZONE("no-such-price-zone", Kind.NOT_FOUND),
    NO_SUCH_PRICE_CHANGE("no-such-price-change", Kind.NOT_FOUND),
    TOO_MANY_ROWS("too-many-rows", Kind.TOO_LARGE),
    CODE_TAKEN("code-taken", Kind.CONFLICT),
    WRONG_CURRENCY("wrong-currency", Kind.INVALID),
    WRONG_PERIOD("wrong-period", Kind.INVALID),
    NO_SUCH_CURRENCY("no-such-currency", Kind.INVALID),
    CHANGE_STATE("change-state", Kind.CONFLICT),
    PREVIEW_OUTDATED("preview-outdated", Kind.CONFLICT),
    NOTHING_CHANGES("nothing-changes", Kind.CONFLICT),
    UNLAWFUL_REDUCTION("unlawful-reduction", Kind.CONFLICT),
    BELOW_FLOOR("below-floor", Kind.CONFLICT),
    BELOW_COST("below-cost", Kind.CONFLICT),
    CSV_COLUMNS_MISSING("csv-columns-missing", Kind.INVALID),
    CSV_MALFORMED("csv-malformed", Kind.INVALID),
    CSV_TOO_FEW_COLUMNS("csv-too-few-columns", Kind.INVALID),
    CSV_UNKNOWN_SKU("csv-unknown-sku", Kind.INVALID),
    CSV_BAD_PRICE("csv-bad-price", Kind.INVALID),
    CSV_BAD_QUANTITY("csv-bad-quantity", Kind.INVALID),
    CSV_BAD_MOMENT("csv-bad-moment", Kind.INVALID),
    CSV_TWICE("csv-twice", Kind.INVALID),
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
