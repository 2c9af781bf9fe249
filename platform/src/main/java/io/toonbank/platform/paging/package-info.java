/** Keyset pages for lists of any length. */
@NullMarked
package io.toonbank.platform.paging;

import org.jspecify.annotations.NullMarked;
