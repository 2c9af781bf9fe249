@NullMarked
package io.toonbank.pricing;

import org.jspecify.annotations.NullMarked;
