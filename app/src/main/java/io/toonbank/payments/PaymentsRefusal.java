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
    OUTCOME_UNKNOWN("outcome-unknown", Kind.CONFLICT);

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
