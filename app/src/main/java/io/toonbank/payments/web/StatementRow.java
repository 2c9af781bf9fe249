package io.toonbank.payments.web;

import io.toonbank.kernel.Money;
import io.toonbank.ledger.StatementLine;
import java.time.Instant;

/** A line of a statement of a gift card or of store credit. */
record StatementRow(long id, Instant at, String reason, String reference, String actor, Money amount) {

    static StatementRow of(StatementLine line, String currency) {
        return new StatementRow(
                line.id(), line.at(), line.reason(), line.reference(), line.actor(), Money.of(line.amount(), currency));
    }
}
