package io.toonbank.fulfillment;

import io.toonbank.kernel.RefusalCode;

/** Why the work at a location says no, in order of precedence. */
public enum FulfillmentRefusal implements RefusalCode {
    NO_SUCH_WORK("no-such-work", Kind.NOT_FOUND),
    NO_SUCH_PARCEL("no-such-parcel", Kind.NOT_FOUND),
    NO_SUCH_MANIFEST("no-such-manifest", Kind.NOT_FOUND),
    NO_SUCH_PICK_LIST("no-such-pick-list", Kind.NOT_FOUND),
    NO_SUCH_CODE("no-such-code", Kind.NOT_FOUND),
    NO_SUCH_VARIANT("no-such-variant", Kind.INVALID),
    NO_SUCH_CARRIER("no-such-carrier", Kind.INVALID),
    ID_REUSED("id-reused", Kind.CONFLICT),
    NO_SUCH_LINE("no-such-line", Kind.INVALID),
    WRONG_QUANTITY("wrong-quantity", Kind.INVALID),
    WRONG_REASON("wrong-reason", Kind.INVALID),
    WRONG_DATE("wrong-date", Kind.INVALID),
    TOO_MANY("too-many", Kind.TOO_LARGE),
    HELD("held", Kind.CONFLICT),
    WORK_STATE("work-state", Kind.CONFLICT),
    SOMEBODY_HAS_IT("somebody-has-it", Kind.CONFLICT),
    NOT_ON_THIS_ORDER("not-on-this-order", Kind.CONFLICT),
    MORE_THAN_ASKED("more-than-asked", Kind.CONFLICT),
    PACKED_ALREADY("packed-already", Kind.CONFLICT),
    NOTHING_PICKED("nothing-picked", Kind.CONFLICT),
    NOTHING_TO_PICK("nothing-to-pick", Kind.CONFLICT),
    NOT_PICKED_YET("not-picked-yet", Kind.CONFLICT),
    PARCEL_STATE("parcel-state", Kind.CONFLICT),
    PARCEL_EMPTY("parcel-empty", Kind.CONFLICT),
    NO_LABEL_YET("no-label-yet", Kind.CONFLICT),
    NOTHING_TO_SHIP("nothing-to-ship", Kind.CONFLICT),
    ORDER_CHANGED("order-changed", Kind.CONFLICT),
    CARRIER_REFUSES("carrier-refuses", Kind.CONFLICT),
    WRONG_CODE("wrong-code", Kind.CONFLICT),
    ALREADY_COLLECTED("already-collected", Kind.CONFLICT),
    NOT_READY("not-ready", Kind.CONFLICT),
    TO_BE_PAID("to-be-paid", Kind.CONFLICT),
    CARRIER_UNAVAILABLE("carrier-unavailable", Kind.UNAVAILABLE);

    private final String code;
    private final Kind kind;

    FulfillmentRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "fulfillment." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
