package io.toonbank.access.web;

import io.toonbank.access.Access;
import io.toonbank.access.AccessRefusal;
import io.toonbank.access.Permission;
import io.toonbank.access.Role;
import io.toonbank.access.RoleAssignment;
import io.toonbank.access.Roles;
import io.toonbank.access.StaffMember;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.PlatformRefusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nobody hands out more than they have, nor changes somebody who may more than they do. */
@Component
class HandingOut {

    private final Access access;
    private final Roles roles;

    HandingOut(Access access, Roles roles) {
        this.access = access;
        this.roles = roles;
    }

    /** Refuses {@code platform.not-allowed}, {@link AccessRefusal#MORE_THAN_YOU_MAY}. */
    void requireAll(Collection<Permission> permissions, @Nullable UUID locationId) {
        for (Permission permission : permissions) {
            if (!holds(permission, locationId)) {
                throw Refused.because(AccessRefusal.MORE_THAN_YOU_MAY).with("permission", permission.name());
            }
        }
    }

    /** A change of these assignments, before or after. */
    void requireOver(List<RoleAssignment> assignments) {
        access.require(Permission.STAFF_WRITE);
        Map<String, Role> byCode = roles.all().stream().collect(Collectors.toMap(Role::code, Function.identity()));
        for (RoleAssignment assignment : assignments) {
            if (!holds(Permission.STAFF_WRITE, assignment.locationId())) {
                throw Refused.because(PlatformRefusal.NOT_ALLOWED);
            }
            Role role = byCode.get(assignment.roleCode());
            requireAll(role == null ? Set.of() : role.permissions(), assignment.locationId());
        }
    }

    /** Whether lists and pages may show this person. */
    boolean mayRead(StaffMember member) {
        return access.locations(Permission.STAFF_READ)
                .map(places -> member.assignments().stream()
                        .anyMatch(assignment ->
                                assignment.locationId() != null && places.contains(assignment.locationId())))
                .orElse(true);
    }

    private boolean holds(Permission permission, @Nullable UUID locationId) {
        return locationId == null
                ? access.may(permission) && access.locations(permission).isEmpty()
                : access.may(permission, locationId);
    }
}
