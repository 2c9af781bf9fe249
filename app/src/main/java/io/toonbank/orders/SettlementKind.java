package io.toonbank.orders;

/** Why the money of an order differs from what the quantities of its lines are worth. */
public enum SettlementKind {
    /** Kept from what came back: the fee of the return policy. */
    RETURN_FEE(true),
    /** Not paid back the way it was paid, because the customer got store credit for it. */
    STORE_CREDIT(true),
    /** Not paid back, because it pays other goods; what is left of it comes back as the same kind with the other sign. */
    EXCHANGE(true),
    /** Paid back besides the goods: what the delivery had cost. */
    DELIVERY_REFUNDED(false),
    /** Paid back although nothing came back. */
    GOODWILL(false),
    /** Goods came back that were paid back, in whole or in part, before: so much is not paid back again. */
    PAID_BACK_BEFORE(false),
    /** An order was changed and its worth with it. */
    PRICE_DIFFERENCE(false);

    private final boolean keeps;

    SettlementKind(boolean keeps) {
        this.keeps = keeps;
    }

    /** It is taken off what came back, so that it changes what is paid back and not what the order comes to. */
    public boolean keeps() {
        return keeps;
    }
}
