/** Taking goods back, for every channel: policy, request, receipt, inspection, refund, exchange. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "network",
            "catalog",
            "customers",
            "pricing",
            "inventory",
            "payments",
            "cart",
            "orders",
            "sourcing",
            "fulfillment",
            "checkout"
        })
@NullMarked
package io.toonbank.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
