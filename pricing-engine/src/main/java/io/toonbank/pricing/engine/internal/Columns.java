package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import java.util.ArrayList;
import java.util.List;

/** Lists the ways in which the sets of one promotion can be made from the units of the basket. */
final class Columns {
    private final SetOffer offer;
    private final Kind[] kinds;
    private final int most;
    private final int[] used;
    private final Kind[] units;
    private final int[] slotOfUnit;
    private final List<Kind[]> found = new ArrayList<>();
    private boolean complete = true;

    Columns(SetOffer offer, Kind[] kinds, int most) {
        this.offer = offer;
        this.kinds = kinds;
        this.most = most;
        this.used = new int[kinds.length];
        this.units = new Kind[offer.shape().size()];
        this.slotOfUnit = new int[units.length];
        int next = 0;
        for (int slot = 0; slot < offer.shape().slots().length; slot++) {
            for (int i = 0; i < offer.shape().slots()[slot].quantity(); i++) {
                slotOfUnit[next++] = slot;
            }
        }
    }

    /** Whether no way has been left out. */
    boolean complete() {
        return complete;
    }

    /** Units slot after slot; inside a slot in the order of the kinds, so that each way is listed once. */
    List<Kind[]> list() {
        fill(0, 0);
        return found;
    }

    private void fill(int position, int fromKind) {
        if (position == units.length) {
            found.add(units.clone());
            return;
        }
        boolean sameSlot = position > 0 && slotOfUnit[position - 1] == slotOfUnit[position];
        boolean[] fits = offer.shape().slots()[slotOfUnit[position]].kinds();
        for (int k = sameSlot ? fromKind : 0; k < kinds.length; k++) {
            if (found.size() >= most) {
                complete = false;
                return;
            }
            Kind kind = kinds[k];
            if (fits[kind.index]
                    && used[k] < kind.count
                    && (position == 0 || units[0].isLike(kind, offer.shape().same()))) {
                used[k]++;
                units[position] = kind;
                fill(position + 1, k);
                used[k]--;
            }
        }
    }
}
