/** Platforms, the keys we sign with, and what platforms are told. */
@NullMarked
package io.toonbank.shopping.internal;

import org.jspecify.annotations.NullMarked;
