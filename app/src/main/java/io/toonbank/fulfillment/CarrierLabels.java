package io.toonbank.fulfillment;

import java.util.List;

/** Labels of carriers, for parcels of ours and for what customers send back. */
public interface CarrierLabels {

    /**
     * Repeatable by id: the label is kept, so the carrier is asked once. Call without a transaction. Refuses
     * {@code fulfillment.no-such-carrier}, {@code fulfillment.carrier-unavailable}, {@code fulfillment.carrier-refuses}.
     *
     * @param carrier absent ("") for the usual one
     */
    MadeLabel label(String carrier, CarrierAdapter.LabelRequest request);

    List<Carrier> carriers();

    record MadeLabel(String carrier, CarrierAdapter.Label label) {}

    record Carrier(String code, String name, boolean available) {}
}
