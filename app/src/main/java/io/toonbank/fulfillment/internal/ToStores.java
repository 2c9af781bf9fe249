package io.toonbank.fulfillment.internal;

import io.toonbank.fulfillment.FulfilmentOrder;
import io.toonbank.fulfillment.Parcel;
import org.springframework.stereotype.Component;

/** Goods on their way to the store where the customer fetches them. */
@Component
class ToStores {

    FulfilmentOrder leave(FulfilmentOrder work, Parcel parcel) {
        throw ParcelStore.wrongState(parcel);
    }
}
