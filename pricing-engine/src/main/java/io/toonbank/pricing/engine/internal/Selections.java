package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.promotion.Selector;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines of one basket each selector of a prepared set is about. */
final class Selections {
    /** About no line at all; the only answer with no place for any line. */
    static final boolean[] NOTHING = {};

    private final SelectorIndex index;
    private final int lines;
    private final boolean[] @Nullable [] known;
    private final boolean[] everything;

    Selections(SelectorIndex index, List<BasketLine> basket) {
        this.index = index;
        this.lines = basket.size();
        this.known = new boolean[index.size()] @Nullable [];
        this.everything = new boolean[lines];
        Arrays.fill(everything, true);
        for (int i = 0; i < lines; i++) {
            index.mark(basket.get(i).line(), i, lines, known);
        }
    }

    /** By line; {@link #NOTHING} when no line is selected. Not to be changed. */
    boolean[] of(int number) {
        boolean[] own = known[number];
        if (own == null) {
            own = workOut(number);
            known[number] = own;
        }
        return own;
    }

    private boolean[] workOut(int number) {
        Selector selector = index.selector(number);
        int[] parts = index.parts(number);
        if (selector instanceof Selector.Everything) {
            return everything;
        }
        if (selector instanceof Selector.AllOf) {
            return all(parts);
        }
        if (selector instanceof Selector.AnyOf) {
            return any(parts);
        }
        return selector instanceof Selector.NotOf ? not(of(parts[0])) : NOTHING;
    }

    private boolean[] all(int[] parts) {
        boolean[] all = everything.clone();
        for (int part : parts) {
            boolean[] own = of(part);
            if (own.length == 0) {
                return NOTHING;
            }
            for (int i = 0; i < lines; i++) {
                all[i] &= own[i];
            }
        }
        return all;
    }

    private boolean[] any(int[] parts) {
        boolean[] any = NOTHING;
        for (int part : parts) {
            boolean[] own = of(part);
            if (own.length > 0 && any.length == 0) {
                any = own.clone();
            } else if (own.length > 0) {
                for (int i = 0; i < lines; i++) {
                    any[i] |= own[i];
                }
            }
        }
        return any;
    }

    private boolean[] not(boolean[] part) {
        boolean[] not = everything.clone();
        for (int i = 0; i < part.length; i++) {
            not[i] = !part[i];
        }
        return not;
    }
}
