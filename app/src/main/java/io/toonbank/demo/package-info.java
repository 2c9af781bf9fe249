/** The demo retailer Lindehof: seeded once on an empty database, by the same doors everybody uses. */
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
            "checkout",
            "sourcing",
            "fulfillment",
            "returns",
            "purchasing",
            "loyalty",
            "messaging",
            "notices"
        })
@NullMarked
package io.toonbank.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
