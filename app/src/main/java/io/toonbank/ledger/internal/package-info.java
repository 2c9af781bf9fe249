/** How balances change by guarded statements, and how they are added up again. */
@NullMarked
package io.toonbank.ledger.internal;

import org.jspecify.annotations.NullMarked;
