package io.toonbank.platform.database;

import io.toonbank.platform.web.PlatformRefusal;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells trouble with the database itself (gone, starting, disk full) from a mistake of ours. */
public final class DatabaseTrouble {

    private static final int DEPTH_MAX = 20;
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    private DatabaseTrouble() {}

    /** A zero character, which JSON can carry and PostgreSQL cannot keep. */
    public static boolean isTextItCannotKeep(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH_MAX; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CHARACTER_NOT_IN_REPERTOIRE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** The refusal a caller gets, or null when the failure has another cause. */
    public static @Nullable PlatformRefusal of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH_MAX; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || lostItsConnection(cause)) {
                return PlatformRefusal.DATABASE_UNAVAILABLE;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return of(sql.getSQLState());
            }
        }
        return null;
    }

    /** A connection that was cut is closed by the pool, so that not even the rollback gets through, which then hides the cut. */
    private static boolean lostItsConnection(Throwable failure) {
        return failure instanceof TransactionSystemException
                && failure.getCause() instanceof SQLException closed
                && closed.getSQLState() == null;
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
