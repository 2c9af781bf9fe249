/** Tests of customers. */
@NullMarked
package io.toonbank.customers;

import org.jspecify.annotations.NullMarked;
