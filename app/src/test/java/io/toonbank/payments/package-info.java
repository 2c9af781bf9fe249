@NullMarked
package io.toonbank.payments;

import org.jspecify.annotations.NullMarked;
