/** How the ledger, the promises and the memory of availability work. */
@NullMarked
package io.toonbank.inventory.internal;

import org.jspecify.annotations.NullMarked;
