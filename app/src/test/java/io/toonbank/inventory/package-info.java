/** What inventory promises. */
@NullMarked
package io.toonbank.inventory;

import org.jspecify.annotations.NullMarked;
