/** The work of locations, tested from inside. */
@NullMarked
package io.toonbank.fulfillment.internal;

import org.jspecify.annotations.NullMarked;
