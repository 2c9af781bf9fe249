package io.toonbank.fulfillment;

import io.toonbank.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders that customers fetch. Calls refuse as {@link StoreWork}. */
public interface Collections {

    /** Longest time a collection can be kept. */
    int KEEP_DAYS_MAX = 90;
    /** Most collections one look for a customer answers. */
    int FOUND_MAX = 50;

    /**
     * It lies ready: a code is made, the customer is told. Repeatable; then only the shelf changes. Refuses
     * {@code fulfillment.not-picked-yet}, {@code fulfillment.work-state}.
     */
    FulfilmentOrder ready(UUID workId, @Nullable String shelf);

    /**
     * What a code, or the text of a QR code, stands for at this location. Wrong tries are counted by who tries and where. Refuses
     * {@code fulfillment.no-such-code}, {@code access.too-many-attempts}.
     */
    FulfilmentOrder lookUp(UUID locationId, String code);

    /** Collections that are prepared or ready here. @param q an order number, or the start of a name or e-mail address; empty for all */
    List<FulfilmentOrder> waiting(UUID locationId, String q);

    /**
     * Gives the goods to whoever came: stock, order and work change in one transaction, the money follows. Repeatable by id. Refuses
     * {@code fulfillment.already-collected} with {@code at} and {@code by}, {@code fulfillment.not-ready}, {@code fulfillment.held},
     * {@code fulfillment.wrong-code}, {@code fulfillment.no-such-line}, {@code fulfillment.more-than-asked},
     * {@code fulfillment.to-be-paid} with {@code amount}, {@code fulfillment.order-changed}.
     */
    FulfilmentOrder handOut(HandOut handOut);

    /** Keeps it longer. Refuses {@code fulfillment.not-ready}, {@code fulfillment.wrong-date}. */
    FulfilmentOrder keepUntil(UUID workId, Instant until);

    /** What the customer still pays when fetching all of it; absent when it is paid. */
    @Nullable
    Money toPay(FulfilmentOrder work);

    /** The codes of what lies ready, for the customer's own page and messages, never for staff. */
    List<CollectionCode> codesOf(UUID orderId);

    /**
     * @param code for {@link IdentifiedBy#CODE}
     * @param lines empty for all of it
     * @param collectedBy the name of somebody else who came
     * @param paid what the customer paid at the counter just now
     * @param deviceId the till
     */
    record HandOut(
            UUID id,
            UUID workId,
            IdentifiedBy identifiedBy,
            @Nullable String code,
            List<StoreWork.LineQuantity> lines,
            @Nullable String collectedBy,
            Rest rest,
            List<PaidAtCounter> paid,
            @Nullable UUID deviceId) {
        public HandOut {
            lines = List.copyOf(lines);
            paid = List.copyOf(paid);
        }
    }

    /** How it was made sure that the right person came. */
    enum IdentifiedBy {
        CODE,
        CUSTOMER
    }

    /** What becomes of pieces that were not taken. */
    enum Rest {
        KEEP,
        CANCEL
    }

    /** @param method code of a tender: "cash", "card" */
    record PaidAtCounter(
            String method, Money amount, @Nullable String reference) {}

    /**
     * @param code to read out: "K7QM-3XPD"
     * @param qrText what the QR code says
     */
    record CollectionCode(
            UUID workId,
            UUID locationId,
            String code,
            String qrText,
            Instant readyAt,
            Instant collectUntil,
            int pieces) {}
}
