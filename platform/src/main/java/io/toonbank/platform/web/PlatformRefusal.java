package io.toonbank.platform.web;

import io.toonbank.kernel.RefusalCode;

/** Refusals of the technical ground floor, in order of precedence. */
public enum PlatformRefusal implements RefusalCode {
    DATABASE_UNAVAILABLE("database-unavailable", Kind.UNAVAILABLE),
    DISK_FULL("disk-full", Kind.UNAVAILABLE),
    OVERLOADED("overloaded", Kind.UNAVAILABLE),
    SIGN_IN_NEEDED("sign-in-needed", Kind.UNAUTHENTICATED),
    NOT_ALLOWED("not-allowed", Kind.FORBIDDEN),
    BODY_TOO_LARGE("body-too-large", Kind.TOO_LARGE),
    MALFORMED("malformed", Kind.INVALID),
    INVALID("invalid", Kind.INVALID),
    NO_SUCH_ADDRESS("no-such-address", Kind.NOT_FOUND),
    NO_SUCH_SUBSCRIBER("no-such-subscriber", Kind.NOT_FOUND),
    NO_SUCH_FACT("no-such-fact", Kind.NOT_FOUND),
    BAD_CURSOR("bad-cursor", Kind.INVALID),
    BAD_SORT("bad-sort", Kind.INVALID),
    BAD_PAGE_SIZE("bad-page-size", Kind.INVALID),
    BAD_IDEMPOTENCY_KEY("bad-idempotency-key", Kind.INVALID),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", Kind.INVALID),
    IN_PROGRESS("in-progress", Kind.CONFLICT),
    STALE_VERSION("stale-version", Kind.CONFLICT),
    SUBSCRIBER_MOVED_ON("subscriber-moved-on", Kind.CONFLICT),
    FACT_STILL_FAILS("fact-still-fails", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    PlatformRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "platform." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
