package io.toonbank.access;

import io.toonbank.kernel.RefusalCode;

/** Why access says no, in order of precedence. */
public enum AccessRefusal implements RefusalCode {
    /** With {@code retryAt} and {@code retryAfterSeconds}. */
    TOO_MANY_ATTEMPTS("too-many-attempts", Kind.RATE_LIMITED),
    /** A page of another site sent this with our cookie. */
    CROSS_SITE("cross-site", Kind.FORBIDDEN),
    WRONG_SIGN_IN("wrong-sign-in", Kind.UNAUTHENTICATED),
    DEMO_SIGN_IN("demo-sign-in", Kind.UNAUTHENTICATED),
    DEVICE_NEEDED("device-needed", Kind.UNAUTHENTICATED),
    PIN_NEEDED("pin-needed", Kind.UNAUTHENTICATED),
    WRONG_PIN("wrong-pin", Kind.UNAUTHENTICATED),
    /** Two people at this location have this PIN. */
    PIN_AMBIGUOUS("pin-ambiguous", Kind.CONFLICT),
    BAD_ENROLMENT_CODE("bad-enrolment-code", Kind.INVALID),
    WRONG_SET_UP_CODE("wrong-set-up-code", Kind.UNAUTHENTICATED),
    ALREADY_SET_UP("already-set-up", Kind.CONFLICT),
    NO_SUCH_STAFF("no-such-staff", Kind.NOT_FOUND),
    NO_SUCH_ROLE("no-such-role", Kind.NOT_FOUND),
    NO_SUCH_DEVICE("no-such-device", Kind.NOT_FOUND),
    NO_SUCH_KEY("no-such-key", Kind.NOT_FOUND),
    NO_SUCH_LOCATION("no-such-location", Kind.INVALID),
    NO_COUNTER_CHANNEL("no-counter-channel", Kind.CONFLICT),
    ID_TAKEN("id-taken", Kind.CONFLICT),
    CODE_TAKEN("code-taken", Kind.CONFLICT),
    EMAIL_TAKEN("email-taken", Kind.CONFLICT),
    BAD_EMAIL("bad-email", Kind.INVALID),
    WEAK_PASSWORD("weak-password", Kind.INVALID),
    BAD_PIN("bad-pin", Kind.INVALID),
    /** Nobody can hand out more than they have. */
    MORE_THAN_YOU_MAY("more-than-you-may", Kind.FORBIDDEN),
    OWNER_ROLE_IS_FIXED("owner-role-is-fixed", Kind.CONFLICT),
    BUILT_IN_ROLE("built-in-role", Kind.CONFLICT),
    ROLE_IN_USE("role-in-use", Kind.CONFLICT),
    LAST_OWNER("last-owner", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    AccessRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "access." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
