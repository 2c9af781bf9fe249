/** Carriers outside, a folder for each. */
@NullMarked
package io.toonbank.fulfillment.adapters;

import org.jspecify.annotations.NullMarked;
