/**
 * E-mail to people: templates a retailer may edit, a queue that is sent over SMTP, bounces and who must not be written to.
 * Knows no business: others say what to send to whom.
 */
@ApplicationModule(allowedDependencies = "access")
@NullMarked
package io.toonbank.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
