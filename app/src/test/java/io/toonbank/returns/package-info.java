@NullMarked
package io.toonbank.returns;

import org.jspecify.annotations.NullMarked;
