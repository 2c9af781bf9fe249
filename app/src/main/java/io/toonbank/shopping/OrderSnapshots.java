package io.toonbank.shopping;

import java.util.Optional;
import java.util.UUID;

/** An order as it stands, in the words of the protocol. */
public interface OrderSnapshots {

    /** JSON in UTF-8; empty when there is no such order. */
    Optional<byte[]> of(UUID orderId, String language);
}
