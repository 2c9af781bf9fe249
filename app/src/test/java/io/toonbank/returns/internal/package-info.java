@NullMarked
package io.toonbank.returns.internal;

import org.jspecify.annotations.NullMarked;
