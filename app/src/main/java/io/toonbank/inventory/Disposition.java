package io.toonbank.inventory;

/** What becomes of goods that come back. */
public enum Disposition {
    /** On the shelf of the place where they are, and for sale in every channel at once. */
    BACK_TO_SALE,
    /** Set aside until somebody judges them. */
    QUARANTINE,
    /** Thrown away. */
    SCRAP,
    /** Set aside for whoever made them. */
    TO_SUPPLIER,
    /** Set aside for the next transfer to a warehouse. */
    TO_WAREHOUSE;

    /** Kept in the building, not for sale. */
    public boolean setAside() {
        return this == QUARANTINE || this == TO_SUPPLIER || this == TO_WAREHOUSE;
    }
}
