package io.toonbank.customers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who agreed to what. Records are only ever added. */
public interface Consents {

    /** May be repeated with the same id. Refuses {@link CustomersRefusal#NO_SUCH_CUSTOMER}, {@link CustomersRefusal#ERASED}. */
    void record(ConsentGiven consent);

    /** What holds now, one for each purpose and channel that was ever asked. */
    List<Consent> current(UUID customerId);

    /** Everything that was ever said, newest first. */
    List<Consent> history(UUID customerId);

    boolean granted(UUID customerId, Purpose purpose, ConsentChannel channel);

    /** Those of {@code customerIds} who agreed. */
    Set<UUID> granted(Collection<UUID> customerIds, Purpose purpose, ConsentChannel channel);
}
