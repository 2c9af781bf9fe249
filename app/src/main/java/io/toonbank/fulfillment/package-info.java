/** The work at a location until the customer has the goods: accept, pick, pack, ship, collect. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "network",
            "catalog",
            "customers",
            "pricing",
            "inventory",
            "payments",
            "orders",
            "sourcing"
        })
@NullMarked
package io.toonbank.fulfillment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
