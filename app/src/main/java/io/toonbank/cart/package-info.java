/** The cart that follows the customer: commutative changes, so that two devices never lose each other's lines. */
@ApplicationModule(allowedDependencies = {"access", "network", "catalog", "customers"})
@NullMarked
package io.toonbank.cart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
