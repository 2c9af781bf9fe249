/** The same write twice changes nothing the second time. */
@NullMarked
package io.toonbank.platform.idempotency;

import org.jspecify.annotations.NullMarked;
