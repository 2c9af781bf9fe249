@NullMarked
package io.toonbank.ledger;

import org.jspecify.annotations.NullMarked;
