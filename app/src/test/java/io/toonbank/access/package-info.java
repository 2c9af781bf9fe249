/** Tests of access. */
@NullMarked
package io.toonbank.access;

import org.jspecify.annotations.NullMarked;
