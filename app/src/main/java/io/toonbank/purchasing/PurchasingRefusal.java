package io.toonbank.purchasing;

import io.toonbank.kernel.RefusalCode;

/** Why purchasing says no, in order of precedence. */
public enum PurchasingRefusal implements RefusalCode {
    NO_SUCH_SUPPLIER("no-such-supplier", Kind.NOT_FOUND),
    NO_SUCH_ORDER("no-such-order", Kind.NOT_FOUND),
    CODE_TAKEN("code-taken", Kind.CONFLICT),
    SUPPLIER_INACTIVE("supplier-inactive", Kind.CONFLICT),
    NO_LINES("no-lines", Kind.INVALID),
    TOO_MANY_LINES("too-many-lines", Kind.TOO_LARGE),
    NO_SUCH_LINE("no-such-line", Kind.INVALID),
    NO_SUCH_VARIANT("no-such-variant", Kind.INVALID),
    TWICE("twice", Kind.INVALID),
    WRONG_QUANTITY("wrong-quantity", Kind.INVALID),
    NOT_IN_PACKS("not-in-packs", Kind.INVALID),
    BELOW_LEAST("below-least", Kind.INVALID),
    BELOW_MINIMUM("below-minimum", Kind.CONFLICT),
    WRONG_LEVELS("wrong-levels", Kind.INVALID),
    ORDER_STATE("order-state", Kind.CONFLICT),
    MORE_THAN_TO_COME("more-than-to-come", Kind.CONFLICT),
    ID_REUSED("id-reused", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PurchasingRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "purchasing." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
