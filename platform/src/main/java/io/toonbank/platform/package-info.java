/** Technical Spring that knows no business. */
@NullMarked
package io.toonbank.platform;

import org.jspecify.annotations.NullMarked;
