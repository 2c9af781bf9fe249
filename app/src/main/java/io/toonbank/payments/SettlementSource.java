package io.toonbank.payments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A provider's own account of what it moved: one adapter for each provider that gives one. The adapter turns it into a comma-separated
 * text with the header {@code settlement,day,currency,kind,payment,reference,amount,fee,at}: the provider's name of the account, the
 * day it is about, CAPTURE, REFUND, CHARGEBACK or FEE, our payment id where the provider kept it, the provider's own number, amount
 * and fee in major units with a point, and the moment with its zone.
 */
public interface SettlementSource {

    /** As in {@link PaymentProvider#name()}. */
    String provider();

    /** Absent while the provider has not told of this day yet. */
    Optional<String> accountOf(LocalDate day);
}
