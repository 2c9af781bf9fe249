/** Waiting requests grouped into one transaction. */
@NullMarked
package io.toonbank.platform.grouping;

import org.jspecify.annotations.NullMarked;
