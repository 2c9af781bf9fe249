/** Programs that measure Toonbank and say whether its bars are met. */
@NullMarked
package io.toonbank.bench;

import org.jspecify.annotations.NullMarked;
