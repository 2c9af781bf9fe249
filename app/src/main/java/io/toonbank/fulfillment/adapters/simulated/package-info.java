/** A carrier for demo, tests and benchmarks. */
@NullMarked
package io.toonbank.fulfillment.adapters.simulated;

import org.jspecify.annotations.NullMarked;
