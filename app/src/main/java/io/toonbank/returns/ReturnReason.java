package io.toonbank.returns;

/** Why goods come back. */
public enum ReturnReason {
    CHANGED_MIND(false),
    TOO_SMALL(false),
    TOO_LARGE(false),
    NOT_AS_EXPECTED(false),
    ARRIVED_LATE(true),
    WRONG_ARTICLE(true),
    DAMAGED(true),
    FAULTY(true),
    OTHER(false);

    private final boolean ourFault;

    ReturnReason(boolean ourFault) {
        this.ourFault = ourFault;
    }

    /**
     * The goods were not what was agreed: no fee, no final sale and no window of the shop's own stand against two years of liability
     * (directive (EU) 2019/771, articles 5 and 10).
     */
    public boolean ourFault() {
        return ourFault;
    }
}
