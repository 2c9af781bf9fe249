/** Who changed what, when, from what to what. */
@NullMarked
package io.toonbank.platform.audit;

import org.jspecify.annotations.NullMarked;
