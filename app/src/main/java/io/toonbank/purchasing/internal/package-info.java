@NullMarked
package io.toonbank.purchasing.internal;

import org.jspecify.annotations.NullMarked;
