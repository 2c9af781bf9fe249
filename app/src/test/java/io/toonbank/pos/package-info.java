@NullMarked
package io.toonbank.pos;

import org.jspecify.annotations.NullMarked;
