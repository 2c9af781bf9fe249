package io.toonbank.returns.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which account holds what the goods of a return are worth for others. */
final class ExchangeAccounts {

    private ExchangeAccounts() {}

    static UUID of(UUID returnId) {
        return UUID.nameUUIDFromBytes(("exchange " + returnId).getBytes(StandardCharsets.UTF_8));
    }
}
