/**
 * Balances as immutable double-entry postings: gift cards, store credit, points, drawers. Who may have what and why is decided
 * above; here nothing is lost, spent twice or changed afterwards. Why so is told in docs/adr/0030-balances-as-postings.md.
 */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"access"})
@NullMarked
package io.toonbank.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
