package io.toonbank.inventory;

import io.toonbank.kernel.RefusalCode;
import io.toonbank.kernel.Refused;

/** Why inventory says no, in order of precedence. */
public enum InventoryRefusal implements RefusalCode {
    /** No lines, or more than the named limit. */
    LINE_COUNT("line-count", Kind.INVALID),
    EXPIRY_OUT_OF_RANGE("expiry-out-of-range", Kind.INVALID),
    SAME_LOCATION("same-location", Kind.INVALID),
    WRONG_DESTINATION("wrong-destination", Kind.INVALID),
    NO_SUCH_VARIANT("no-such-variant", Kind.INVALID),
    NO_SUCH_RESERVATION("no-such-reservation", Kind.NOT_FOUND),
    NO_SUCH_COUNT("no-such-count", Kind.NOT_FOUND),
    NO_SUCH_TRANSFER("no-such-transfer", Kind.NOT_FOUND),
    NO_SUCH_AUDIT("no-such-audit", Kind.NOT_FOUND),
    /** The id was used before for something else. */
    ID_REUSED("id-reused", Kind.CONFLICT),
    RESERVATION_LAPSED("reservation-lapsed", Kind.CONFLICT),
    COUNT_CLOSED("count-closed", Kind.CONFLICT),
    TRANSFER_STATE("transfer-state", Kind.CONFLICT),
    LEVEL_CHANGED("level-changed", Kind.CONFLICT),
    WRONG_BACKORDER("wrong-backorder", Kind.INVALID),
    NOT_RESERVED("not-reserved", Kind.CONFLICT),
    NOT_SET_ASIDE("not-set-aside", Kind.CONFLICT),
    NOT_ENOUGH("not-enough", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    InventoryRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "inventory." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    static void requireLineCount(int count, int max) {
        if (count < 1 || count > max) {
            throw Refused.because(LINE_COUNT).with("count", count).with("max", max);
        }
    }
}
