@NullMarked
package io.toonbank.messaging.internal;

import org.jspecify.annotations.NullMarked;
