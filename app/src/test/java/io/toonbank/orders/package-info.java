@NullMarked
package io.toonbank.orders;

import org.jspecify.annotations.NullMarked;
