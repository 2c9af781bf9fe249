/** The house: one package per module, floors as in ARCHITECTURE.md. */
@NullMarked
package io.toonbank;

import org.jspecify.annotations.NullMarked;
