/** The back-office endpoints of stock. */
@NullMarked
package io.toonbank.inventory.web;

import org.jspecify.annotations.NullMarked;
