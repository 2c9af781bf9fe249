package io.toonbank.sourcing.internal;

import io.toonbank.orders.OrderProgress.MovedSupply;
import io.toonbank.sourcing.Sourcing.Supply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What has to move so that one plan becomes another. */
final class Differences {

    private Differences() {}

    private record Place(UUID lineId, UUID locationId) {}

    static List<MovedSupply> between(List<Supply> now, List<Supply> then) {
        Map<Place, Integer> more = new LinkedHashMap<>();
        now.forEach(supply ->
                more.merge(new Place(supply.lineId(), supply.locationId()), -supply.quantity(), Integer::sum));
        then.forEach(
                supply -> more.merge(new Place(supply.lineId(), supply.locationId()), supply.quantity(), Integer::sum));
        List<MovedSupply> moved = new ArrayList<>();
        more.forEach((from, quantity) -> {
            if (quantity < 0) {
                moved.addAll(moved(from, -quantity, more));
            }
        });
        return moved;
    }

    private static List<MovedSupply> moved(Place from, int quantity, Map<Place, Integer> more) {
        List<MovedSupply> moved = new ArrayList<>();
        int left = quantity;
        for (var to : more.entrySet()) {
            boolean takes = to.getValue() > 0 && to.getKey().lineId().equals(from.lineId());
            int taken = takes ? Math.min(left, to.getValue()) : 0;
            if (taken > 0) {
                moved.add(new MovedSupply(
                        from.lineId(), from.locationId(), to.getKey().locationId(), taken));
                to.setValue(to.getValue() - taken);
                left -= taken;
            }
        }
        return moved;
    }
}
