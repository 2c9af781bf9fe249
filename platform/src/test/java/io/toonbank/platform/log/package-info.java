@NullMarked
package io.toonbank.platform.log;

import org.jspecify.annotations.NullMarked;
