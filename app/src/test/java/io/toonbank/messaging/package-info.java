@NullMarked
package io.toonbank.messaging;

import org.jspecify.annotations.NullMarked;
