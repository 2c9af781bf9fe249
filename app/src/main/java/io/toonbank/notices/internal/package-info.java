/** Hears facts and writes to whom they concern. */
@NullMarked
package io.toonbank.notices.internal;

import org.jspecify.annotations.NullMarked;
