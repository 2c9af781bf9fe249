/** What the templates show: plain values, already in the visitor's language. */
@NullMarked
package io.toonbank.storefront.view;

import org.jspecify.annotations.NullMarked;
