package io.toonbank.access.internal;

import io.toonbank.access.Permission;
import io.toonbank.access.Role;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody may do, and where. */
record Grants(Set<Permission> everywhere, Map<UUID, Set<Permission>> byLocation) {

    static final Grants NONE = new Grants(Set.of(), Map.of());

    boolean may(Permission permission) {
        return everywhere.contains(permission)
                || byLocation.values().stream().anyMatch(permissions -> permissions.contains(permission));
    }

    boolean may(Permission permission, UUID locationId) {
        return everywhere.contains(permission)
                || byLocation.getOrDefault(locationId, Set.of()).contains(permission);
    }

    /** Absent: everywhere. */
    Optional<Set<UUID>> locations(Permission permission) {
        if (everywhere.contains(permission)) {
            return Optional.empty();
        }
        Set<UUID> places = new HashSet<>();
        byLocation.forEach((location, permissions) -> {
            if (permissions.contains(permission)) {
                places.add(location);
            }
        });
        return Optional.of(places);
    }

    /** What is left of them at one till. */
    Grants onlyAt(UUID locationId) {
        Set<Permission> here = EnumSet.noneOf(Permission.class);
        here.addAll(everywhere);
        here.addAll(byLocation.getOrDefault(locationId, Set.of()));
        return new Grants(Set.of(), Map.of(locationId, here));
    }

    static Grants ofKey(Set<Permission> permissions) {
        return new Grants(permissions, Map.of());
    }

    /** Adds up the roles of one person. */
    static final class Sum {
        private final Set<Permission> everywhere = EnumSet.noneOf(Permission.class);
        private final Map<UUID, Set<Permission>> byLocation = new HashMap<>();

        void add(String roleCode, String[] permissions, @Nullable UUID locationId) {
            Set<Permission> target = locationId == null
                    ? everywhere
                    : byLocation.computeIfAbsent(locationId, _ -> EnumSet.noneOf(Permission.class));
            target.addAll(permissions(roleCode, permissions));
        }

        Grants grants() {
            return new Grants(everywhere, byLocation);
        }
    }

    /** An owner may everything, also what was added after the role was laid down; names we no longer know are passed over. */
    static Set<Permission> permissions(String roleCode, String[] names) {
        if (roleCode.equals(Role.OWNER)) {
            return EnumSet.allOf(Permission.class);
        }
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        Set<String> wanted = Set.of(names);
        for (Permission permission : Permission.values()) {
            if (wanted.contains(permission.name())) {
                permissions.add(permission);
            }
        }
        return permissions;
    }
}
