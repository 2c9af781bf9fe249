package io.toonbank.inventory;

/** Adds everything up again and compares. */
public interface StockAudit {

    /** Computes every level from the ledger, every reserved quantity from the open promises, and verifies every seal. May be repeated. */
    AuditReport run();

    /** Seals every movement committed so far; runs by itself every minute. Answers how many were sealed. */
    int sealNow();
}
