@NullMarked
package io.toonbank.checkout;

import org.jspecify.annotations.NullMarked;
