@NullMarked
package io.toonbank.cart.web;

import org.jspecify.annotations.NullMarked;
