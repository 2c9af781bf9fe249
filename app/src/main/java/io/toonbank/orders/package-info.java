/** The order book: one order model for every channel, progress as quantities per line, status computed from them. */
@ApplicationModule(allowedDependencies = {"access", "network", "customers", "pricing", "payments"})
@NullMarked
package io.toonbank.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
