/** Money, quantities, ids and refusals: what every module speaks. Plain Java, no framework, no clock. */
@NullMarked
package io.toonbank.kernel;

import org.jspecify.annotations.NullMarked;
