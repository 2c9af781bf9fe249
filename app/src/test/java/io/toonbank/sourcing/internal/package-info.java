@NullMarked
package io.toonbank.sourcing.internal;

import org.jspecify.annotations.NullMarked;
