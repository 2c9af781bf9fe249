/** Tests of imports. */
@NullMarked
package io.toonbank.imports;

import org.jspecify.annotations.NullMarked;
