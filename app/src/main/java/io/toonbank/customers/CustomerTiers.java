package io.toonbank.customers;

import io.toonbank.kernel.Translated;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tiers there are, and who has which. Every change is audited; each may be repeated. */
public interface CustomerTiers {

    /** Most tiers. */
    int TIERS_MAX = 20;

    /** The lowest first. */
    List<CustomerTier> all();

    /** How many customers have each, by code; those nobody has are left out. */
    Map<String, Integer> sizes();

    /**
     * Creates or changes one; its code stays. Refuses {@link CustomersRefusal#NO_SUCH_TIER}, {@code platform.stale-version},
     * {@link CustomersRefusal#TITLE_NEEDED}, {@link CustomersRefusal#TOO_MANY_GROUPS}, {@link CustomersRefusal#GROUP_CODE_TAKEN}.
     *
     * @param version what was read; absent to create
     */
    CustomerTier save(UUID id, String code, Translated title, int place, @Nullable Integer version);

    /** Refuses {@link CustomersRefusal#TIER_IN_USE} (with {@code count}) while anybody has it. */
    void remove(UUID id);

    /**
     * Gives a customer a tier, or takes it away. Refuses {@link CustomersRefusal#NO_SUCH_CUSTOMER},
     * {@link CustomersRefusal#ERASED}, {@link CustomersRefusal#NO_SUCH_TIER}.
     */
    void assign(UUID customerId, @Nullable String code);
}
