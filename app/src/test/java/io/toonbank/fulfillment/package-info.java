/** The work of locations, tested from outside. */
@NullMarked
package io.toonbank.fulfillment;

import org.jspecify.annotations.NullMarked;
