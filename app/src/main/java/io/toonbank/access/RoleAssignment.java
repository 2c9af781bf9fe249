package io.toonbank.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody has.
 *
 * @param roleCode "owner", "manager", "associate", "warehouse", "service", "auditor", or one of the retailer's own
 * @param locationId where; absent means everywhere
 */
public record RoleAssignment(String roleCode, @Nullable UUID locationId) {

    public static RoleAssignment everywhere(String roleCode) {
        return new RoleAssignment(roleCode, null);
    }
}
