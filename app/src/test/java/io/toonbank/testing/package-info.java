/** What tests share. */
@NullMarked
package io.toonbank.testing;

import org.jspecify.annotations.NullMarked;
