package io.toonbank.checkout.internal;

import io.toonbank.kernel.Shares;
import java.util.Arrays;

/**
 * How several payments of an order bear what is taken or paid back: each in proportion to its amount, exact to the cent. It is
 * worked out from the sum to be reached and not from the step, so that a step that was broken off half-way is finished as it began.
 */
final class Proportion {

    private Proportion() {}

    /**
     * How much more each must bear.
     *
     * @param total that all are to bear in the end; more than all weights is cut to that
     * @param weights what each can bear, none negative
     * @param already what each bears now
     */
    static long[] next(long total, long[] weights, long[] already) {
        long most = Arrays.stream(weights).sum();
        long reached = Math.min(total, most);
        long toDo = reached - Arrays.stream(already).sum();
        long[] parts = new long[weights.length];
        if (toDo <= 0) {
            return parts;
        }
        long[] targets = Shares.of(reached, weights);
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.max(0, targets[i] - already[i]);
            given += parts[i];
        }
        // Where one bears more than its share already, the others bear so much less.
        for (int i = parts.length - 1; i >= 0 && given > toDo; i--) {
            long less = Math.min(parts[i], given - toDo);
            parts[i] -= less;
            given -= less;
        }
        return parts;
    }
}
