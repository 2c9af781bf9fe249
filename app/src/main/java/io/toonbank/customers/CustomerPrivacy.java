package io.toonbank.customers;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The rights of a customer under the GDPR. Other modules act on {@link CustomerErased} for what they keep. */
public interface CustomerPrivacy {

    /** Everything this module knows of the customer (article 15 and 20). Refuses {@link CustomersRefusal#NO_SUCH_CUSTOMER}. */
    JsonNode export(UUID customerId);

    /**
     * Forgets who the customer was (article 17): names, identities, addresses, account and notes go; the id stays, so that
     * order books still add up. May be repeated. Refuses {@link CustomersRefusal#NO_SUCH_CUSTOMER}.
     */
    void erase(UUID customerId, String reason);
}
