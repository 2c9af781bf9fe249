/** Money in and out: providers, tenders, refunds, and the payments whose outcome is not known yet. */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package io.toonbank.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
