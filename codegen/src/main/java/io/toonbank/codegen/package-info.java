/** Writes the typed tables of every module from its migrations. */
@NullMarked
package io.toonbank.codegen;

import org.jspecify.annotations.NullMarked;
