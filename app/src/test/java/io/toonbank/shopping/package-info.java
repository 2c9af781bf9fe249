@NullMarked
package io.toonbank.shopping;

import org.jspecify.annotations.NullMarked;
