@NullMarked
package io.toonbank.payments.internal;

import org.jspecify.annotations.NullMarked;
