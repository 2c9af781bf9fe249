package io.toonbank.inventory;

/** Every unit is always somewhere. */
public enum PlaceKind {
    SUPPLIER,
    LOCATION,
    IN_TRANSIT,
    CUSTOMER,
    SCRAP,
    /** In a location and not for sale: brought back and not judged yet, or waiting to be sent on. The id is the location. */
    SET_ASIDE,
    /** The counterpart of corrections: what was found or went missing. */
    ADJUSTMENT
}
