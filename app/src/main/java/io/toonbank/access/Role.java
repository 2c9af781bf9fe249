package io.toonbank.access;

import java.util.Set;
import java.util.UUID;

/**
 * A named set of permissions.
 *
 * @param builtIn came with Toonbank: its permissions may be changed, its code not, and it stays
 */
public record Role(UUID id, String code, String name, Set<Permission> permissions, boolean builtIn, int version) {

    public static final String OWNER = "owner";
    public static final String MANAGER = "manager";
    public static final String ASSOCIATE = "associate";
    public static final String WAREHOUSE = "warehouse";
    public static final String SERVICE = "service";
    public static final String AUDITOR = "auditor";

    public Role {
        permissions = Set.copyOf(permissions);
    }
}
