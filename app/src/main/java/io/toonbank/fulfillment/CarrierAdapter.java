package io.toonbank.fulfillment;

import io.toonbank.orders.OrderAddress;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A carrier outside: one adapter for each. */
public interface CarrierAdapter {

    /** Short and stable, kept with parcels. */
    String code();

    String name();

    /** Whether it answers now; a hint for screens. */
    boolean available();

    /** Announces a parcel. Repeatable by id: the same parcel has the same label. Throws {@link NoAnswer} when it does not answer. */
    Label label(LabelRequest request);

    /** What it knows of parcels that left; unknown ones are left out. Throws {@link NoAnswer}. */
    Map<String, List<Parcel.TrackingStep>> track(Collection<Shipped> parcels);

    /**
     * @param service the code of the way of delivery
     * @param reference shown on the label: the number of the parcel
     */
    record LabelRequest(
            UUID id, String service, OrderAddress from, OrderAddress to, int weightGrams, String reference) {}

    /** @param pdf one page of A6 */
    record Label(
            String trackingCode,
            @Nullable String trackingUrl,
            @Nullable Instant expectedAt,
            byte[] pdf) {}

    record Shipped(String trackingCode, Instant at) {}

    /** The carrier could not be reached: nothing was announced, or nobody knows. Ask again later with the same id. */
    final class NoAnswer extends RuntimeException {
        public NoAnswer(String why) {
            super(why);
        }
    }

    /** The carrier does not take this parcel. */
    final class NotAccepted extends RuntimeException {
        public NotAccepted(String why) {
            super(why);
        }
    }
}
