/** Nothing is set aside: the customer pays at the counter when fetching the goods. */
@NullMarked
package io.toonbank.payments.adapters.oncollection;

import org.jspecify.annotations.NullMarked;
