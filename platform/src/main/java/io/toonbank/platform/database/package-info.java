/** Migrations of every module and what a failing database means to a caller. */
@NullMarked
package io.toonbank.platform.database;

import org.jspecify.annotations.NullMarked;
