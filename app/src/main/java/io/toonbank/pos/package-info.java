/** The till's door: what a scanned code is and costs, selling over the counter, receipts, and sales made without network. */
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
            "cart",
            "sourcing",
            "fulfillment",
            "returns",
            "loyalty"
        })
@NullMarked
package io.toonbank.pos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
