/** Tests of the catalogue. */
@NullMarked
package io.toonbank.catalog;

import org.jspecify.annotations.NullMarked;
