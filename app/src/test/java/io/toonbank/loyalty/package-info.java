@NullMarked
package io.toonbank.loyalty;

import org.jspecify.annotations.NullMarked;
