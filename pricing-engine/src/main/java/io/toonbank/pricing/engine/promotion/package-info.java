/** Promotions as data: what must hold, what it gives, and what it may be combined with. */
@NullMarked
package io.toonbank.pricing.engine.promotion;

import org.jspecify.annotations.NullMarked;
