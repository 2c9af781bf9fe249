@NullMarked
package io.toonbank.orders.internal;

import org.jspecify.annotations.NullMarked;
