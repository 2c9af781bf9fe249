/**
 * The web shop: pages rendered on the server that work without scripts and grow quicker with them. Shows many modules on one page
 * and writes only through their doors; nothing calls it.
 */
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
            "checkout",
            "sourcing",
            "fulfillment",
            "returns",
            "loyalty"
        })
@NullMarked
package io.toonbank.storefront;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
