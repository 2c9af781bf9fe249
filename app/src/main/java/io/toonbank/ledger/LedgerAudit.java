package io.toonbank.ledger;

/** Adds everything up again from the postings. */
public interface LedgerAudit {

    /** Compares every balance, hold and lot with what they should be, and every entry with nothing. May be repeated. */
    LedgerReport run();
}
