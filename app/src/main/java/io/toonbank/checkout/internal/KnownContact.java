package io.toonbank.checkout.internal;

import io.toonbank.customers.Customers;
import io.toonbank.orders.OrderContact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the order of a known customer is for, where the counter told only the customer. */
@Component
class KnownContact {

    private final Customers customers;

    KnownContact(Customers customers) {
        this.customers = customers;
    }

    OrderContact of(@Nullable UUID customerId) {
        if (customerId == null) {
            return OrderContact.NOBODY;
        }
        return customers
                .find(customerId)
                .map(customer -> new OrderContact(
                        customer.name().full(), customer.email(), customer.phone(), customer.language()))
                .orElse(OrderContact.NOBODY);
    }
}
