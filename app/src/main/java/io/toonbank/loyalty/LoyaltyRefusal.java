package io.toonbank.loyalty;

import io.toonbank.kernel.RefusalCode;

/** Why loyalty says no, in order of precedence. */
public enum LoyaltyRefusal implements RefusalCode {
    WRONG_RATE("wrong-rate", Kind.INVALID);

    private final String code;
    private final Kind kind;

    LoyaltyRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "loyalty." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
