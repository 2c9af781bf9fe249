@NullMarked
package io.toonbank.notices;

import org.jspecify.annotations.NullMarked;
