package io.toonbank.sourcing;

import io.toonbank.kernel.RefusalCode;

/** Why sourcing says no, in order of precedence. */
public enum SourcingRefusal implements RefusalCode {
    NO_SUCH_STRATEGY("no-such-strategy", Kind.NOT_FOUND),
    NO_SUCH_RUN("no-such-run", Kind.NOT_FOUND),
    FORM_OUT_OF_RANGE("form-out-of-range", Kind.INVALID),
    RATES_NOT_RISING("rates-not-rising", Kind.INVALID),
    PERIOD("period", Kind.INVALID),
    PUBLISHED("published", Kind.CONFLICT),
    RUN_UNDER_WAY("run-under-way", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    SourcingRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "sourcing." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
