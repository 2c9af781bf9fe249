/** The pages: each reads from the doors below and hands a view to its template. */
@NullMarked
package io.toonbank.storefront.web;

import org.jspecify.annotations.NullMarked;
