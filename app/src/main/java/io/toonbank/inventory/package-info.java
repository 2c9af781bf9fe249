/**
 * One stock for every channel: a double-entry ledger of movements, the levels that are its sums, promises (reservations), and
 * what each channel may sell. Why it cannot oversell is told in docs/adr/0020-stock-that-cannot-be-sold-twice.md.
 */
@ApplicationModule(
        displayName = "Inventory",
        allowedDependencies = {"access", "network", "catalog"})
@NullMarked
package io.toonbank.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
