package io.toonbank.inventory;

/** Why stock was corrected by hand. */
public enum AdjustmentReason {
    DAMAGED(PlaceKind.SCRAP),
    EXPIRED(PlaceKind.SCRAP),
    STOLEN(PlaceKind.ADJUSTMENT),
    LOST(PlaceKind.ADJUSTMENT),
    FOUND(PlaceKind.ADJUSTMENT),
    OWN_USE(PlaceKind.ADJUSTMENT),
    GIVEN_AWAY(PlaceKind.ADJUSTMENT),
    CORRECTION(PlaceKind.ADJUSTMENT),
    /** Found by a stock count; made by applying the count. */
    COUNTED(PlaceKind.ADJUSTMENT);

    private final PlaceKind counterpart;

    AdjustmentReason(PlaceKind counterpart) {
        this.counterpart = counterpart;
    }

    /** Where the units go to, or come from. */
    public PlaceKind counterpart() {
        return counterpart;
    }
}
