/** What stands in the log, and what does not. */
@NullMarked
package io.toonbank.platform.log;

import org.jspecify.annotations.NullMarked;
