package io.toonbank.platform.postgres;

import org.jspecify.annotations.Nullable;

/** PostgreSQL could not be started or prepared; the message is one for the operator and says what to do next. */
public sealed class PostgresStartRefused extends RuntimeException permits FolderInUse {

    private static final long serialVersionUID = 1L;

    PostgresStartRefused(String message) {
        super(message);
    }

    PostgresStartRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
