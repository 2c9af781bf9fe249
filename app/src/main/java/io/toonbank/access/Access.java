package io.toonbank.access;

import io.toonbank.platform.actor.Actor;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What whoever sent the current request may do. Timers, listeners, imports and the demo call doors, not endpoints, and need
 * not ask; on a thread without a sign-in every question is answered with a refusal.
 */
public interface Access {

    /**
     * Somewhere, at any location. Refuses {@code platform.sign-in-needed}, {@code platform.not-allowed}. Narrow lists with
     * {@link #locations}.
     */
    void require(Permission permission);

    /** At this location. Refuses {@code platform.sign-in-needed}, {@code platform.not-allowed}. */
    void require(Permission permission, UUID locationId);

    /** The question without the refusal. */
    boolean may(Permission permission);

    boolean may(Permission permission, UUID locationId);

    /** Where the permission holds; absent when it holds everywhere. */
    Optional<Set<UUID>> locations(Permission permission);

    /** Refuses {@code platform.sign-in-needed}; {@code platform.not-allowed} for an API key, which is nobody. */
    StaffMember current();

    /** Staff member, API key or device, as history pages name them. Refuses {@code platform.sign-in-needed}. */
    Actor actor();

    /** The till of this request; absent outside {@code /api/pos}. */
    Optional<DeviceSession> device();

    /** The till of this request with somebody signed in by PIN. Refuses {@code platform.sign-in-needed}, {@link AccessRefusal#PIN_NEEDED}. */
    DeviceSession requireSeller();
}
