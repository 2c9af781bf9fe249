/** The back-office endpoints of loyalty. */
@NullMarked
package io.toonbank.loyalty.web;

import org.jspecify.annotations.NullMarked;
