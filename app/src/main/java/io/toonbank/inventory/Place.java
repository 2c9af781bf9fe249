package io.toonbank.inventory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where units are.
 *
 * @param id the location, transfer, order or sale; absent where it has none
 */
public record Place(PlaceKind kind, @Nullable UUID id) {

    public static Place location(UUID id) {
        return new Place(PlaceKind.LOCATION, id);
    }
}
