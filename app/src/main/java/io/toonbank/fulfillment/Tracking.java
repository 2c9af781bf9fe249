package io.toonbank.fulfillment;

import java.util.List;
import java.util.UUID;

/** Where the parcels of an order are, for the customer. */
public interface Tracking {

    /** Parcels that left, oldest first, with what the carrier said. */
    List<Parcel> ofOrder(UUID orderId);
}
