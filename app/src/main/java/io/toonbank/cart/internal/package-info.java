@NullMarked
package io.toonbank.cart.internal;

import org.jspecify.annotations.NullMarked;
