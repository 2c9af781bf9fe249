/** Who may come in and what they may do: staff, roles, sessions, API keys, till devices and their PINs. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
package io.toonbank.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
