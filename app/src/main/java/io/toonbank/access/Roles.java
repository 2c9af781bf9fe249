package io.toonbank.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The roles of this retailer. Every change is audited. */
public interface Roles {

    List<Role> all();

    Optional<Role> find(UUID id);

    /**
     * Refuses {@link AccessRefusal#NO_SUCH_ROLE} (a version for an unknown id), {@code platform.stale-version},
     * {@link AccessRefusal#CODE_TAKEN}, {@link AccessRefusal#OWNER_ROLE_IS_FIXED}.
     */
    Role save(SaveRole role);

    /** Refuses {@link AccessRefusal#NO_SUCH_ROLE}, {@link AccessRefusal#BUILT_IN_ROLE}, {@link AccessRefusal#ROLE_IN_USE}. */
    void delete(UUID id);
}
