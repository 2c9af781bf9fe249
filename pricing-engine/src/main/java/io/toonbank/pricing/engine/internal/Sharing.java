package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Amounts;
import io.toonbank.pricing.engine.Quote.Layer;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares an amount over units, by what may still come off each (its price, less its floor), so that the parts sum to the amount and
 * no unit goes below its floor.
 */
final class Sharing {
    private Sharing() {}

    static long room(List<Run> runs, boolean belowFloor) {
        long room = 0;
        for (Run run : runs) {
            room += run.room(belowFloor) * run.count;
        }
        return room;
    }

    /**
     * Takes an amount off some runs of {@code all}; where an amount does not divide evenly over the units of a run, the run is split.
     *
     * @return what was taken off: the amount, or the room where that is less
     */
    static long takeOff(List<Run> all, List<Run> some, String source, Layer layer, long amount, boolean belowFloor) {
        long[] rooms = new long[some.size()];
        long room = 0;
        for (int i = 0; i < rooms.length; i++) {
            Run run = some.get(i);
            rooms[i] = run.room(belowFloor) * run.count;
            room += rooms[i];
        }
        long taken = Math.min(amount, room);
        if (taken <= 0) {
            return 0;
        }
        long[] parts = Amounts.share(taken, rooms);
        for (int i = 0; i < parts.length; i++) {
            takeOffUnits(all, some.get(i), source, layer, parts[i]);
        }
        return taken;
    }

    private static void takeOffUnits(List<Run> all, Run run, String source, Layer layer, long amount) {
        if (amount == 0) {
            return;
        }
        long each = amount / run.count;
        long unitsWithOneMore = amount % run.count;
        if (unitsWithOneMore > 0) {
            Run rest = run.split(run.count - unitsWithOneMore);
            rest.takeOff(source, layer, each);
            all.add(all.indexOf(run) + 1, rest);
            run.takeOff(source, layer, each + 1);
        } else {
            run.takeOff(source, layer, each);
        }
    }

    static List<Run> ofLine(List<Run> all, String lineId) {
        List<Run> runs = new ArrayList<>();
        for (Run run : all) {
            if (run.line.line().id().equals(lineId)) {
                runs.add(run);
            }
        }
        return runs;
    }
}
