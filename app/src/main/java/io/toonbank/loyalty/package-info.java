/** Points: what purchases earn on the customer's account, and what is taken back when goods come back. */
@ApplicationModule(allowedDependencies = {"access", "catalog", "customers", "ledger", "pricing", "orders"})
@NullMarked
package io.toonbank.loyalty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
