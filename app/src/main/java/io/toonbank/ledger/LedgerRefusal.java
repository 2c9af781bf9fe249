package io.toonbank.ledger;

import io.toonbank.kernel.RefusalCode;

/** Why the ledger says no, in order of precedence. */
public enum LedgerRefusal implements RefusalCode {
    NO_SUCH_ACCOUNT("no-such-account", Kind.NOT_FOUND),
    NO_SUCH_HOLD("no-such-hold", Kind.NOT_FOUND),
    NO_SUCH_AUDIT("no-such-audit", Kind.NOT_FOUND),
    KEY_REUSED("key-reused", Kind.CONFLICT),
    WRONG_AMOUNT("wrong-amount", Kind.INVALID),
    WRONG_UNIT("wrong-unit", Kind.INVALID),
    UNBALANCED("unbalanced", Kind.INVALID),
    FROZEN("frozen", Kind.CONFLICT),
    NOT_ENOUGH("not-enough", Kind.CONFLICT),
    MORE_THAN_HELD("more-than-held", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    LedgerRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "ledger." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
