package io.toonbank.ledger;

import java.time.Instant;
import java.util.UUID;

/** A posting as a statement shows it. */
public record StatementLine(
        long id, UUID entryId, Instant at, String reason, String reference, String actor, long amount) {}
