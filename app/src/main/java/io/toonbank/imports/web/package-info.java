/** Imports and the totals of the order book over HTTP. */
@NullMarked
package io.toonbank.imports.web;

import org.jspecify.annotations.NullMarked;
