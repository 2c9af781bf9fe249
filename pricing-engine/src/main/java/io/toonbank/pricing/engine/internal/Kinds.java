package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Cut;
import io.toonbank.pricing.engine.promotion.Effect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units of the basket that promotions may reduce, those of one line that cost the same and get the same from every promotion taken
 * together.
 */
final class Kinds {
    private Kinds() {}

    static Kind[] of(List<BasketLine> lines, boolean[] promotable, List<Candidate> candidates) {
        List<Kind> kinds = new ArrayList<>();
        List<Effect.PriceCut> perLine = perLine(candidates);
        for (BasketLine line : lines) {
            if (promotable[line.index()]) {
                add(kinds, line, breaks(line, perLine));
            }
        }
        return kinds.toArray(new Kind[0]);
    }

    private static void add(List<Kind> kinds, BasketLine line, boolean @Nullable [] breaks) {
        int quantity = (int) line.line().quantity();
        long each = line.list() / quantity;
        int dearer = (int) (line.list() % quantity);
        int start = 0;
        for (int unit = breaks == null ? quantity : 1; unit <= quantity; unit++) {
            if (unit == quantity && breaks == null && dearer > 0) {
                kinds.add(new Kind(kinds.size(), line, 0, dearer, each + 1));
                start = dearer;
            }
            if (unit == quantity || (breaks != null && breaks[unit])) {
                kinds.add(new Kind(kinds.size(), line, start, unit - start, start < dearer ? each + 1 : each));
                start = unit;
            }
        }
    }

    private static List<Effect.PriceCut> perLine(List<Candidate> candidates) {
        List<Effect.PriceCut> perLine = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.dropped == null
                    && candidate.terms.promotion().effect() instanceof Effect.PriceCut cut
                    && cut.per() == Effect.Per.LINE) {
                perLine.add(cut);
            }
        }
        return perLine;
    }

    /** Before which units something changes; null when only the list price does. */
    private static boolean @Nullable [] breaks(BasketLine line, List<Effect.PriceCut> perLine) {
        boolean[] breaks = null;
        int quantity = (int) line.line().quantity();
        for (Effect.PriceCut cut : perLine) {
            if (Selecting.matches(cut.goods(), line.line())) {
                if (breaks == null) {
                    breaks = new boolean[quantity];
                    breaks[(int) (line.list() % quantity)] = true;
                }
                breaks[(int) (Cuts.amount(cut.cut(), line.list()) % quantity)] = true;
            }
        }
        return breaks;
    }

    /** The unit's share of a cut that is computed once on its line. */
    static Cut shareOfLine(Kind kind, Cut cut) {
        long quantity = kind.line.line().quantity();
        long amount = Cuts.amount(cut, kind.line.list());
        return new Cut.AmountOff(amount / quantity + (kind.start < amount % quantity ? 1 : 0));
    }
}
