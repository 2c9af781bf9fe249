/** Tests of access.internal. */
@NullMarked
package io.toonbank.access.internal;

import org.jspecify.annotations.NullMarked;
