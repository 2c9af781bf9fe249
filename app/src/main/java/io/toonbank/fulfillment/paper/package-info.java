/** Draws what is printed: labels, packing slips, lists. */
@NullMarked
package io.toonbank.fulfillment.paper;

import org.jspecify.annotations.NullMarked;
