/** What inventory does by itself, and how it finds mistakes. */
@NullMarked
package io.toonbank.inventory.internal;

import org.jspecify.annotations.NullMarked;
