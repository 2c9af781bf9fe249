package io.toonbank.sourcing.engine.internal;

/** Counts the steps of the search, so that the answer does not depend on the speed of the machine. */
final class Work {

    private final long stepsMax;
    private long steps;
    private boolean leftSomethingOut;

    Work(long stepsMax) {
        this.stepsMax = stepsMax;
    }

    /** False when the work is done for; then the search is no longer complete. */
    boolean step() {
        if (steps >= stepsMax) {
            leftSomethingOut = true;
            return false;
        }
        steps++;
        return true;
    }

    void leaveOut() {
        leftSomethingOut = true;
    }

    boolean complete() {
        return !leftSomethingOut;
    }

    int steps() {
        return (int) Math.min(Integer.MAX_VALUE, steps);
    }
}
