/** How locations do their part of orders. */
@NullMarked
package io.toonbank.fulfillment.internal;

import org.jspecify.annotations.NullMarked;
