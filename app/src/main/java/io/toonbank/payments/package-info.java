/**
 * Money in and out: providers, tenders, refunds, payments whose outcome is not known yet; and balances that are kept here: gift
 * cards and store credit.
 */
@ApplicationModule(allowedDependencies = {"access", "ledger"})
@NullMarked
package io.toonbank.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
