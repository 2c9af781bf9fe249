/** From cart to order, for every channel: quote, delivery, sourcing, reservation, payment, placing; and the sale at a counter. */
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
            "sourcing"
        })
@NullMarked
package io.toonbank.checkout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
