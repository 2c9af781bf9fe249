/** Questions, quotes and promotions as versioned JSON, read strictly and written canonically: the same value is the same bytes. */
@NullMarked
package io.toonbank.pricing.engine.json;

import org.jspecify.annotations.NullMarked;
