/** Suppliers, purchase orders and their receipt in parts, and what to order again. */
@ApplicationModule(allowedDependencies = {"access", "network", "catalog", "pricing", "inventory"})
@NullMarked
package io.toonbank.purchasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
