/** Rules and tables of access, and the filters at each door. */
@NullMarked
package io.toonbank.access.internal;

import org.jspecify.annotations.NullMarked;
