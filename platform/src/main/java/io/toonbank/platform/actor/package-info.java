/** Who is acting: the person, device or program behind the current request. */
@NullMarked
package io.toonbank.platform.actor;

import org.jspecify.annotations.NullMarked;
