@NullMarked
package io.toonbank.cart;

import org.jspecify.annotations.NullMarked;
