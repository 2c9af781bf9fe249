@NullMarked
package io.toonbank.sourcing;

import org.jspecify.annotations.NullMarked;
