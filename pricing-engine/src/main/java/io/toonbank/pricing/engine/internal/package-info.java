/** The steps of a quote. Not a door: nothing outside this Maven module calls it. */
@NullMarked
package io.toonbank.pricing.engine.internal;

import org.jspecify.annotations.NullMarked;
