/**
 * Which locations supply which lines of an order at the lowest cost: one pure function from a {@link
 * io.toonbank.sourcing.engine.SourcingQuestion} to a {@link io.toonbank.sourcing.engine.SourcingAnswer}. No clock, no input or output, no
 * framework. The same question always has the same answer, because effort is counted in steps and not in time.
 *
 * <p>All costs are whole numbers of one unit that the asker chooses, small enough to price a second of work: thousandths of a cent
 * serve well. Weights are grams.
 */
@NullMarked
package io.toonbank.sourcing.engine;

import org.jspecify.annotations.NullMarked;
