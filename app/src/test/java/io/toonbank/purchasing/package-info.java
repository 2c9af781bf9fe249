@NullMarked
package io.toonbank.purchasing;

import org.jspecify.annotations.NullMarked;
