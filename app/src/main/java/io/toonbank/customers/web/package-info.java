/** The back-office endpoints of customers. */
@NullMarked
package io.toonbank.customers.web;

import org.jspecify.annotations.NullMarked;
