/** Tells customers what happened to their orders: hears facts of the modules below and sends messages. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "network",
            "catalog",
            "customers",
            "pricing",
            "payments",
            "orders",
            "sourcing",
            "fulfillment",
            "checkout",
            "returns",
            "messaging"
        })
@NullMarked
package io.toonbank.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
