/** The clock everybody asks. */
@NullMarked
package io.toonbank.platform.time;

import org.jspecify.annotations.NullMarked;
