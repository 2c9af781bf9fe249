/** Where and through what we sell: sales channels, locations, and which locations supply which channel in which order. */
@NullMarked
@ApplicationModule(displayName = "Network", allowedDependencies = "access")
package io.toonbank.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
