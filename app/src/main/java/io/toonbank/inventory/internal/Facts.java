package io.toonbank.inventory.internal;

import io.toonbank.inventory.OversoldAt;
import io.toonbank.platform.events.EventLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Books movements that happened, whatever the books said, and tells of promises they broke. */
@Component
class Facts {

    private final LevelStore levels;
    private final Bookings bookings;
    private final FillingBackorders backorders;
    private final EventLog events;

    Facts(LevelStore levels, Bookings bookings, FillingBackorders backorders, EventLog events) {
        this.levels = levels;
        this.bookings = bookings;
        this.backorders = backorders;
        this.events = events;
    }

    void book(List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        bookings.move(moves);
        LevelChanges changes = Bookings.changes(moves);
        if (!changes.isEmpty()) {
            levels.ensure(Bookings.keys(changes));
            tellOversold(levels.change(changes), changes, moves);
            fillBackorders(changes);
        }
    }

    private void fillBackorders(LevelChanges changes) {
        Set<UUID> arrived = new LinkedHashSet<>();
        for (LevelKey key : changes.keys()) {
            if (changes.onHandOf(key) > 0) {
                arrived.add(key.variantId());
            }
        }
        if (!arrived.isEmpty()) {
            backorders.fill(arrived);
        }
    }

    private void tellOversold(List<LevelRow> rows, LevelChanges changes, List<Move> moves) {
        List<LevelRow> oversold = rows.stream()
                .filter(row -> row.reserved() > Math.max(0, row.onHand()) && changes.onHandOf(row.key()) < 0)
                .toList();
        if (oversold.isEmpty()) {
            return;
        }
        Map<LevelKey, UUID> causes = new HashMap<>();
        for (Move move : moves) {
            if (move.from().id() != null) {
                causes.put(
                        new LevelKey(move.variantId(), move.from().id()),
                        move.booking().id());
            }
        }
        List<OversoldAt> told = new ArrayList<>();
        for (LevelRow row : oversold) {
            told.add(new OversoldAt(
                    row.variantId(),
                    row.locationId(),
                    causes.getOrDefault(row.key(), moves.getLast().booking().id()),
                    row.onHand(),
                    row.reserved(),
                    row.reserved() - Math.max(0, row.onHand())));
        }
        events.append(told);
    }
}
