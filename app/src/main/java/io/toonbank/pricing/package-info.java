/** What things cost: price lists, tax, and quotes from the one engine every channel asks. */
@ApplicationModule(allowedDependencies = {"catalog", "customers", "network", "access"})
@NullMarked
package io.toonbank.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
