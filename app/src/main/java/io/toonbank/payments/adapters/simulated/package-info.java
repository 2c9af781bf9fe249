@NullMarked
package io.toonbank.payments.adapters.simulated;

import org.jspecify.annotations.NullMarked;
