@NullMarked
package io.toonbank.checkout.web;

import org.jspecify.annotations.NullMarked;
