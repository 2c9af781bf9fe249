package io.toonbank.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A staff member as they should be.
 *
 * @param id minted by the caller
 * @param demo decided at creation; an update does not change it
 * @param version what the caller read; absent to create, or to overwrite whoever is there (seeding)
 */
public record SaveStaff(
        UUID id,
        String name,
        String email,
        String language,
        List<RoleAssignment> assignments,
        boolean demo,
        boolean active,
        @Nullable Integer version) {}
