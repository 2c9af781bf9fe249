package io.toonbank.cart;

import io.toonbank.kernel.RefusalCode;

/** Why a cart says no, in order of precedence. */
public enum CartRefusal implements RefusalCode {
    /** It does not exist, or belongs to somebody else. */
    NOT_FOUND("not-found", Kind.NOT_FOUND),
    /** It became an order, was merged or given up. */
    CLOSED("closed", Kind.CONFLICT),
    TOO_MANY_CHANGES("too-many-changes", Kind.TOO_LARGE),
    /** There is no such variant, or it is not sold in this channel. */
    NO_SUCH_VARIANT("no-such-variant", Kind.INVALID),
    WRONG_QUANTITY("wrong-quantity", Kind.INVALID),
    TOO_MANY_LINES("too-many-lines", Kind.CONFLICT),
    /** Or one that is too long. */
    TOO_MANY_COUPONS("too-many-coupons", Kind.INVALID);

    private final String code;
    private final Kind kind;

    CartRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "cart." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
