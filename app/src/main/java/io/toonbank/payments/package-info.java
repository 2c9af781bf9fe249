/** Money in and out: providers, tenders, refunds, and the payments whose outcome is not known yet. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.toonbank.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
