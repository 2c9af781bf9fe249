package io.toonbank.checkout;

import io.toonbank.kernel.RefusalCode;

/** Why a checkout or a sale over the counter is refused, in order of precedence. */
public enum CheckoutRefusal implements RefusalCode {
    NOT_FOUND("not-found", Kind.NOT_FOUND),
    TOO_MANY_SALES("too-many-sales", Kind.TOO_LARGE),
    IN_PROGRESS("in-progress", Kind.CONFLICT),
    CLOSED("closed", Kind.CONFLICT),
    NO_LINES("no-lines", Kind.INVALID),
    TOO_MANY_LINES("too-many-lines", Kind.TOO_LARGE),
    WRONG_QUANTITY("wrong-quantity", Kind.INVALID),
    NO_SUCH_VARIANT("no-such-variant", Kind.INVALID),
    NOT_PRICED("not-priced", Kind.CONFLICT),
    NO_SUCH_DELIVERY("no-such-delivery", Kind.INVALID),
    NO_SUCH_LOCATION("no-such-location", Kind.INVALID),
    WRONG_CURRENCY("wrong-currency", Kind.INVALID),
    NOTHING_CHANGES("nothing-changes", Kind.INVALID),
    REPLACES_EVERYTHING("replaces-everything", Kind.INVALID),
    GIFT_CARD_BY_ITSELF("gift-card-by-itself", Kind.INVALID),
    WRONG_AMOUNT("wrong-amount", Kind.INVALID),
    NOTHING_DUE("nothing-due", Kind.CONFLICT),
    INCOMPLETE("incomplete", Kind.CONFLICT),
    PRICE_CHANGED("price-changed", Kind.CONFLICT),
    NOT_ENOUGH_STOCK("not-enough-stock", Kind.CONFLICT),
    PAYMENT_DECLINED("payment-declined", Kind.CONFLICT),
    RESERVATION_LAPSED("reservation-lapsed", Kind.CONFLICT),
    NO_SUCH_TENDER("no-such-tender", Kind.INVALID),
    TENDERS_DO_NOT_MATCH("tenders-do-not-match", Kind.INVALID),
    ONLY_GIFT_CARDS("only-gift-cards", Kind.INVALID),
    NOT_WITH_GIFT_CARD("not-with-gift-card", Kind.CONFLICT),
    CREDIT_CHANGED("credit-changed", Kind.CONFLICT),
    TOO_MANY_CREDITS("too-many-credits", Kind.TOO_LARGE);

    private final String code;
    private final Kind kind;

    CheckoutRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "checkout." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
