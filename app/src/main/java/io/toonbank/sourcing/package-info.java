/**
 * Which locations supply which lines of an order at the lowest cost, when it arrives, and what changes when a location
 * cannot.
 */
@ApplicationModule(allowedDependencies = {"access", "network", "catalog", "pricing", "inventory", "orders"})
@NullMarked
package io.toonbank.sourcing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
