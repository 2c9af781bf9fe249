@NullMarked
package io.toonbank.checkout.internal;

import org.jspecify.annotations.NullMarked;
