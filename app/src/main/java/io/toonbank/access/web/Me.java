package io.toonbank.access.web;

import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.access.StaffMember;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in and what they may do.
 *
 * @param kind STAFF or API_KEY
 * @param permissions those held anywhere
 * @param grants the same with the places
 */
record Me(
        String kind,
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String language,
        boolean demo,
        List<Permission> permissions,
        List<Grant> grants) {

    /** @param locationIds absent: everywhere */
    record Grant(Permission permission, @Nullable Set<UUID> locationIds) {}

    static Me of(StaffMember member, Access access) {
        return new Me(
                "STAFF",
                member.id(),
                member.name(),
                member.email(),
                member.language(),
                member.demo(),
                held(access),
                grants(access));
    }

    static Me ofKey(Access access) {
        UUID id = Objects.requireNonNull(access.actor().id());
        return new Me("API_KEY", id, access.actor().name(), null, null, false, held(access), grants(access));
    }

    private static List<Permission> held(Access access) {
        return Arrays.stream(Permission.values()).filter(access::may).toList();
    }

    private static List<Grant> grants(Access access) {
        return held(access).stream()
                .map(permission ->
                        new Grant(permission, access.locations(permission).orElse(null)))
                .toList();
    }
}
