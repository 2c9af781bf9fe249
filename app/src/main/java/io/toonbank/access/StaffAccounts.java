package io.toonbank.access;

import java.util.Optional;
import java.util.UUID;

/** The people who work here. Every change is audited, without the secrets; each may be repeated. */
public interface StaffAccounts {

    Optional<StaffMember> find(UUID id);

    Optional<StaffMember> byEmail(String email);

    boolean nobodyYet();

    /**
     * Ends the sessions of somebody who is made inactive. Refuses {@link AccessRefusal#NO_SUCH_STAFF} (a version for an
     * unknown id), {@code platform.stale-version}, {@link AccessRefusal#EMAIL_TAKEN}, {@link AccessRefusal#NO_SUCH_ROLE},
     * {@link AccessRefusal#LAST_OWNER}.
     */
    StaffMember save(SaveStaff staff);

    /**
     * Ends all sessions of this person. Refuses {@link AccessRefusal#NO_SUCH_STAFF}, {@link AccessRefusal#WEAK_PASSWORD}.
     */
    void setPassword(UUID staffId, String password);

    /**
     * 4 to 6 digits. Refuses {@link AccessRefusal#NO_SUCH_STAFF}, {@link AccessRefusal#BAD_PIN}.
     */
    void setPin(UUID staffId, String pin);
}
