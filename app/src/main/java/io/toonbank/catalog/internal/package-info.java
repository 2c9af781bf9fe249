/** Rules, storage and memory of the catalogue. */
@NullMarked
package io.toonbank.catalog.internal;

import org.jspecify.annotations.NullMarked;
