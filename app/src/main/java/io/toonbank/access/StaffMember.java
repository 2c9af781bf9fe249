package io.toonbank.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who works here.
 *
 * @param email normalised; what they sign in with
 * @param language ISO 639-1
 * @param demo signs in only while the demo runs
 */
public record StaffMember(
        UUID id,
        String name,
        String email,
        String language,
        List<RoleAssignment> assignments,
        boolean hasPassword,
        boolean hasPin,
        boolean demo,
        boolean active,
        int version,
        Instant createdAt) {

    public StaffMember {
        assignments = List.copyOf(assignments);
    }
}
