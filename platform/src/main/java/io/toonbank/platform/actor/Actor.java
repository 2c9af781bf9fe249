package io.toonbank.platform.actor;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting.
 *
 * @param id the staff member, customer, device or API key; absent for {@link Kind#SYSTEM} and {@link Kind#ANONYMOUS}
 * @param name how history pages call the actor
 */
public record Actor(Kind kind, @Nullable UUID id, String name) {

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "Toonbank");
    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, null, "anonymous");

    /** What sort of actor. */
    public enum Kind {
        STAFF,
        CUSTOMER,
        DEVICE,
        API_KEY,
        SYSTEM,
        ANONYMOUS
    }

    /** Separates one actor's idempotency keys from another's. */
    public String scope() {
        return id == null ? kind.name() : kind + ":" + id;
    }
}
