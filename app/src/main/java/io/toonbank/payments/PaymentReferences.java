package io.toonbank.payments;

import java.util.List;
import java.util.UUID;

/** Finds purchases without a receipt by what the bank or the terminal printed. */
public interface PaymentReferences {

    /** Orders with a payment of this reference, newest first; upper and lower case do not matter. */
    List<UUID> ordersPaidBy(String reference, int max);
}
