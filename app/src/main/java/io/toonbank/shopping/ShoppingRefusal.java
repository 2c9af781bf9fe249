package io.toonbank.shopping;

import io.toonbank.kernel.RefusalCode;

/** Why a platform is refused, in order of precedence. */
public enum ShoppingRefusal implements RefusalCode {
    NO_SUCH_PLATFORM("no-such-platform", Kind.NOT_FOUND),
    NO_SUCH_DELIVERY("no-such-delivery", Kind.NOT_FOUND),
    /** Only https, but for an address of this machine. */
    BAD_ADDRESS("bad-address", Kind.INVALID),
    PROFILE_TAKEN("profile-taken", Kind.CONFLICT),
    /** A key was sent that is nobody's. */
    WRONG_KEY("wrong-key", Kind.UNAUTHENTICATED);

    private final String code;
    private final Kind kind;

    ShoppingRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "shopping." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
