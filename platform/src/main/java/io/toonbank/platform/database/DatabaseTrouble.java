package io.toonbank.platform.database;

import io.toonbank.platform.web.PlatformRefusal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells trouble with the database itself (gone, starting, disk full) from a mistake of ours. */
public final class DatabaseTrouble {

    private static final int DEPTH_MAX = 20;

    private DatabaseTrouble() {}

    /** The refusal a caller gets, or null when the failure has another cause. */
    public static @Nullable PlatformRefusal of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH_MAX; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return PlatformRefusal.DATABASE_UNAVAILABLE;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return of(sql.getSQLState());
            }
        }
        return null;
    }

    /** SQLSTATE classes of PostgreSQL, appendix A of its manual. */
    private static @Nullable PlatformRefusal of(String state) {
        if (state.equals("53100")) {
            return PlatformRefusal.DISK_FULL;
        }
        boolean gone = state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
        return gone ? PlatformRefusal.DATABASE_UNAVAILABLE : null;
    }
}
