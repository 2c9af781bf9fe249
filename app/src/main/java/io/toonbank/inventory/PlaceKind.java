package io.toonbank.inventory;

/** Every unit is always somewhere. */
public enum PlaceKind {
    SUPPLIER,
    LOCATION,
    IN_TRANSIT,
    CUSTOMER,
    SCRAP,
    /** The counterpart of corrections: what was found or went missing. */
    ADJUSTMENT
}
