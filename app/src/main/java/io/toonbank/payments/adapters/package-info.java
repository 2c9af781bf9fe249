@NullMarked
package io.toonbank.payments.adapters;

import org.jspecify.annotations.NullMarked;
