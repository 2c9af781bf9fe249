package io.toonbank.pricing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How all price lists are aimed and ever were. */
final class Scopes {

    private final Map<UUID, Scope> now = new HashMap<>();
    private final Map<UUID, List<Scope>> ever = new HashMap<>();

    Scopes(Collection<Scope> all) {
        for (Scope scope : all) {
            ever.computeIfAbsent(scope.list().id(), _ -> new ArrayList<>()).add(scope);
            if (scope.until() == null) {
                now.put(scope.list().id(), scope);
            }
        }
    }

    Map<UUID, Scope> now() {
        return now;
    }

    Collection<List<Scope>> ever() {
        return ever.values();
    }

    @Nullable
    Scope at(UUID listId, Instant moment) {
        for (Scope scope : ever.getOrDefault(listId, List.of())) {
            if (scope.heldAt(moment)) {
                return scope;
            }
        }
        return null;
    }
}
