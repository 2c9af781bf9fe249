/** How the cheapest plan is found: a model in arrays, bounds from the dual, a search. */
@NullMarked
package io.toonbank.sourcing.engine.internal;

import org.jspecify.annotations.NullMarked;
