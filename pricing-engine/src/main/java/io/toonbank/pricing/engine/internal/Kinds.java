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

    private record CutPerLine(boolean[] lines, Cut cut) {}

    static Kind[] of(List<BasketLine> lines, boolean[] promotable, Candidate[] candidates, Facts facts) {
        List<Kind> kinds = new ArrayList<>();
        List<CutPerLine> perLine = perLine(candidates, facts);
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

    private static List<CutPerLine> perLine(Candidate[] candidates, Facts facts) {
        List<CutPerLine> perLine = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.dropped == null
                    && candidate.terms.promotion().effect() instanceof Effect.PriceCut cut
                    && cut.per() == Effect.Per.LINE) {
                perLine.add(new CutPerLine(facts.selections.of(candidate.ready.goods[0]), cut.cut()));
            }
        }
        return perLine;
    }

    /** Before which units something changes; null when only the list price does. */
    private static boolean @Nullable [] breaks(BasketLine line, List<CutPerLine> perLine) {
        boolean[] breaks = null;
        int quantity = (int) line.line().quantity();
        for (CutPerLine cut : perLine) {
            if (cut.lines.length > 0 && cut.lines[line.index()]) {
                if (breaks == null) {
                    breaks = new boolean[quantity];
                    breaks[(int) (line.list() % quantity)] = true;
                }
                breaks[(int) (Cuts.amount(cut.cut, line.list()) % quantity)] = true;
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
