/**
 * Files brought in from elsewhere: assortments, stock, customers and order history. Each runs as a job that can be interrupted
 * and goes on where it was; rows that cannot be loaded are listed with their line and the reason.
 */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"access", "network", "catalog", "customers", "inventory", "pricing", "orders"})
@NullMarked
package io.toonbank.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
