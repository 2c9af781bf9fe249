/**
 * The price computation: one pure function from a {@link io.toonbank.pricing.engine.Question} to a {@link
 * io.toonbank.pricing.engine.Quote}. No clock, no input or output, no framework and no library, so that the same source runs in
 * the server and, compiled to JavaScript, in a till without network.
 *
 * <p>All amounts are whole minor units (cents) of the one currency the question names.
 */
@NullMarked
package io.toonbank.pricing.engine;

import org.jspecify.annotations.NullMarked;
