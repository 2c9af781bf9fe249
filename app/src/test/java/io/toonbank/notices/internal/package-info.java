@NullMarked
package io.toonbank.notices.internal;

import org.jspecify.annotations.NullMarked;
