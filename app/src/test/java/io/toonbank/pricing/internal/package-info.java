@NullMarked
package io.toonbank.pricing.internal;

import org.jspecify.annotations.NullMarked;
