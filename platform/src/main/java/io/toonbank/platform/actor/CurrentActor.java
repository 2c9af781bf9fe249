package io.toonbank.platform.actor;

import java.util.function.Supplier;

/** The actor of the current thread: set by the sign-in filter of each door, {@link Actor#SYSTEM} for timers and listeners. */
public final class CurrentActor {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    public static Actor get() {
        Actor actor = CURRENT.get();
        return actor == null ? Actor.SYSTEM : actor;
    }

    public static void set(Actor actor) {
        CURRENT.set(actor);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** Runs {@code work} as {@code actor} and restores whoever was acting before. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
