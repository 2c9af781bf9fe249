package io.toonbank.fulfillment;

/** What a carrier says of a parcel. */
public enum TrackingStatus {
    ANNOUNCED,
    ACCEPTED,
    SORTED,
    OUT_FOR_DELIVERY,
    DELAYED,
    DELIVERED,
    LOST,
    RETURNED_TO_SENDER
}
