package io.toonbank.orders;

import io.toonbank.kernel.RefusalCode;

/** Why the order book says no, in order of precedence. */
public enum OrdersRefusal implements RefusalCode {
    NOT_FOUND("not-found", Kind.NOT_FOUND),
    NO_SUCH_REPLAY("no-such-replay", Kind.NOT_FOUND),
    REPLAY_PERIOD("replay-period", Kind.INVALID),
    TOO_MANY_FACTS("too-many-facts", Kind.TOO_LARGE),
    NO_LINES("no-lines", Kind.INVALID),
    TOO_MANY_LINES("too-many-lines", Kind.TOO_LARGE),
    NO_SUCH_LINE("no-such-line", Kind.INVALID),
    WRONG_QUANTITY("wrong-quantity", Kind.INVALID),
    WRONG_AMOUNT("wrong-amount", Kind.INVALID),
    WRONG_CURRENCY("wrong-currency", Kind.INVALID),
    AMOUNTS_DO_NOT_ADD_UP("amounts-do-not-add-up", Kind.INVALID),
    PROGRESS_EXCEEDS_ORDER("progress-exceeds-order", Kind.INVALID),
    NOTHING_TO_CANCEL("nothing-to-cancel", Kind.CONFLICT),
    NOTHING_TO_HAND_OVER("nothing-to-hand-over", Kind.CONFLICT),
    HELD("held", Kind.CONFLICT),
    NOTHING_TO_HOLD("nothing-to-hold", Kind.CONFLICT),
    ALREADY_HELD("already-held", Kind.CONFLICT),
    NOT_HELD("not-held", Kind.CONFLICT),
    NOTHING_TO_AMEND("nothing-to-amend", Kind.CONFLICT),
    ON_ITS_WAY("on-its-way", Kind.CONFLICT),
    MORE_THAN_OPEN("more-than-open", Kind.CONFLICT),
    MORE_THAN_HANDED_OVER("more-than-handed-over", Kind.CONFLICT),
    MORE_THAN_PAID("more-than-paid", Kind.CONFLICT),
    MORE_THAN_OWED("more-than-owed", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    OrdersRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "orders." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
