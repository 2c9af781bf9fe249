/** General solvers on the questions our own engines answer. */
@NullMarked
package io.toonbank.bench.solvers;

import org.jspecify.annotations.NullMarked;
