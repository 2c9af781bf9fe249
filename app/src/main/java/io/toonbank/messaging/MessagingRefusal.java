package io.toonbank.messaging;

import io.toonbank.kernel.RefusalCode;

/** Why a message, a template or an address is refused, in order of precedence. */
public enum MessagingRefusal implements RefusalCode {
    NO_SUCH_KIND("no-such-kind", Kind.NOT_FOUND),
    NO_SUCH_MESSAGE("no-such-message", Kind.NOT_FOUND),
    /** Nobody is kept from getting messages at this address. */
    NOT_SUPPRESSED("not-suppressed", Kind.NOT_FOUND),
    /** With {@code about}: no such case to show the template with. */
    NO_SUCH_CASE("no-such-case", Kind.NOT_FOUND),
    BAD_ADDRESS("bad-address", Kind.INVALID),
    /** With {@code place} and {@code known}. */
    UNKNOWN_PLACE("unknown-place", Kind.INVALID),
    /** With {@code place}: it needs a line of its own. */
    BLOCK_IN_LINE("block-in-line", Kind.INVALID),
    /** With {@code place}: it stands behind a label, in brackets. */
    LINK_IN_TEXT("link-in-text", Kind.INVALID),
    /** With {@code address}: only pages and e-mail addresses may be linked to. */
    BAD_LINK("bad-link", Kind.INVALID),
    /** With {@code place} and {@code line}. */
    UNCLOSED_CONDITION("unclosed-condition", Kind.INVALID),
    /** With {@code line}. */
    STRAY_END("stray-end", Kind.INVALID),
    /** With {@code place}. */
    PLACE_NEEDED("place-needed", Kind.INVALID),
    /** Its secrets are torn up, or it waits still. */
    NOT_REPEATABLE("not-repeatable", Kind.CONFLICT),
    /** With {@code address}. */
    SUPPRESSED("suppressed", Kind.CONFLICT),
    NO_OWN_ADDRESS("no-own-address", Kind.CONFLICT),
    NOT_A_REPORT("not-a-report", Kind.INVALID);

    private final String code;
    private final Kind kind;

    MessagingRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "messaging." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
