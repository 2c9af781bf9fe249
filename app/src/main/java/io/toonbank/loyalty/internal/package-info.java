@NullMarked
package io.toonbank.loyalty.internal;

import org.jspecify.annotations.NullMarked;
