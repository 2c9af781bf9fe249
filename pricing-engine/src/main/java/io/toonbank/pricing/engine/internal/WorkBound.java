package io.toonbank.pricing.engine.internal;

/** Counts the steps of the search, so that the answer does not depend on the speed of the machine. */
final class WorkBound {
    private final int most;
    private int taken;

    WorkBound(int most) {
        this.most = most;
    }

    boolean take() {
        return take(1);
    }

    boolean take(int steps) {
        if (taken + steps > most) {
            return false;
        }
        taken += steps;
        return true;
    }

    int taken() {
        return taken;
    }
}
