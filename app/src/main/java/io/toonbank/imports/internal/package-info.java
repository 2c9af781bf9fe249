/** Reading files, running jobs, and what each format means. */
@NullMarked
package io.toonbank.imports.internal;

import org.jspecify.annotations.NullMarked;
