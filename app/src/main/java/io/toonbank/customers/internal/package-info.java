/** Rules and tables of customers. */
@NullMarked
package io.toonbank.customers.internal;

import org.jspecify.annotations.NullMarked;
