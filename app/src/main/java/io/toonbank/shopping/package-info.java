/** The open shopping API: Universal Commerce Protocol 2026-04-08 over REST. Any client of it, AI agents included, can shop here. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "network",
            "messaging",
            "catalog",
            "pricing",
            "inventory",
            "payments",
            "cart",
            "orders",
            "checkout",
            "sourcing",
            "fulfillment",
            "returns"
        })
@NullMarked
package io.toonbank.shopping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
