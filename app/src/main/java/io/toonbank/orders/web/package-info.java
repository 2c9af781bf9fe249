@NullMarked
package io.toonbank.orders.web;

import org.jspecify.annotations.NullMarked;
