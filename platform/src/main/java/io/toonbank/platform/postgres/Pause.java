package io.toonbank.platform.postgres;

import java.time.Duration;

/** Between two looks at something outside this process that does not tell when it changes. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PostgresStartRefused("Interrupted while waiting for PostgreSQL.", interrupted);
        }
    }
}
