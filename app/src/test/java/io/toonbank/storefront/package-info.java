/** The web shop as its visitors meet it. */
@NullMarked
package io.toonbank.storefront;

import org.jspecify.annotations.NullMarked;
