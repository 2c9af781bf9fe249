package io.toonbank.customers;

import io.toonbank.kernel.RefusalCode;

/** Why customers says no, in order of precedence. */
public enum CustomersRefusal implements RefusalCode {
    NO_SUCH_CUSTOMER("no-such-customer", Kind.NOT_FOUND),
    WRONG_SIGN_IN("wrong-sign-in", Kind.UNAUTHENTICATED),
    BAD_TOKEN("bad-token", Kind.GONE),
    ERASED("erased", Kind.CONFLICT),
    BAD_EMAIL("bad-email", Kind.INVALID),
    BAD_PHONE("bad-phone", Kind.INVALID),
    BAD_LOYALTY_CARD("bad-loyalty-card", Kind.INVALID),
    BAD_COUNTRY("bad-country", Kind.INVALID),
    BAD_SEARCH("bad-search", Kind.INVALID),
    TOO_MANY_ADDRESSES("too-many-addresses", Kind.INVALID),
    TOO_MANY_TAGS("too-many-tags", Kind.INVALID),
    EMAIL_NEEDED("email-needed", Kind.CONFLICT),
    ID_TAKEN("id-taken", Kind.CONFLICT),
    /** With {@code kind}: another customer has this e-mail address, phone number or card. */
    IDENTITY_TAKEN("identity-taken", Kind.CONFLICT),
    ACCOUNT_EXISTS("account-exists", Kind.CONFLICT),
    /** With {@code tier}. */
    NO_SUCH_TIER("no-such-tier", Kind.NOT_FOUND),
    NO_SUCH_SEGMENT("no-such-segment", Kind.NOT_FOUND),
    TITLE_NEEDED("title-needed", Kind.INVALID),
    RULE_SAYS_NOTHING("rule-says-nothing", Kind.INVALID),
    /** With {@code max}: tiers, or segments. */
    TOO_MANY_GROUPS("too-many-groups", Kind.CONFLICT),
    TOO_MANY_MEMBERS("too-many-members", Kind.INVALID),
    GROUP_CODE_TAKEN("group-code-taken", Kind.CONFLICT),
    SEGMENT_HAS_RULE("segment-has-rule", Kind.CONFLICT),
    /** With {@code count} of the customers who have it. */
    TIER_IN_USE("tier-in-use", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    CustomersRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "customers." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
