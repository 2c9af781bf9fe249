/** The people who buy: one profile, one consent record and one account for each, whichever door they came in by. */
@NullMarked
@ApplicationModule(
        displayName = "Customers",
        allowedDependencies = {"access", "messaging"})
package io.toonbank.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
