package io.toonbank.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what an empty shop begins with, in many transactions and yet as a whole: when it is interrupted, the next start finds the
 * mark that it had begun, empties every schema and begins anew. Nobody can have worked with such a database, because it is written
 * before the doors open.
 */
public final class FirstData {

    private static final Logger LOG = LoggerFactory.getLogger(FirstData.class);

    /** Held by whoever writes, so that another process does not take the mark for one of an interrupted start. */
    private static final long LOCK = 7_203_114_001L;

    private final DataSource database;
    private volatile @Nullable Instant writingSince;

    public FirstData(DataSource database) {
        this.database = database;
    }

    /** Does the work under the mark. */
    public void write(Runnable work) {
        try (Connection connection = database.getConnection()) {
            if (!locked(connection)) {
                throw new IllegalStateException("Another process is writing the first data of this shop");
            }
            try {
                execute(
                        connection,
                        "create table if not exists public.toonbank_first_data (begun boolean primary key)");
                execute(connection, "insert into public.toonbank_first_data values (true) on conflict do nothing");
                writingSince = Instant.now();
                work.run();
                execute(connection, "drop table public.toonbank_first_data");
            } finally {
                writingSince = null;
                execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** When this process began to write first data, by the machine's clock, while it does: the clock of the house stands in the past then. */
    public Optional<Instant> writingSince() {
        return Optional.ofNullable(writingSince);
    }

    /** Empties these schemas when writing was interrupted; answers whether it did. */
    boolean cleared(Collection<String> schemas) {
        try (Connection connection = database.getConnection()) {
            if (!locked(connection)) {
                return false;
            }
            try {
                if (!asks(connection, "select to_regclass('public.toonbank_first_data') is not null")) {
                    return false;
                }
                LOG.warn("The first start was interrupted while it wrote the first data; it begins anew");
                for (String schema : schemas) {
                    execute(connection, "drop schema if exists \"" + schema + "\" cascade");
                }
                // whoever wrote may have asked not to wait for the disk; that must not outlive the writing
                execute(connection, "alter role current_user reset synchronous_commit");
                execute(connection, "drop table public.toonbank_first_data");
            } finally {
                execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
            forgetConnections();
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Those that are open keep the settings they began with. */
    private void forgetConnections() throws SQLException {
        if (database.isWrapperFor(HikariDataSource.class)) {
            database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        return asks(connection, "select pg_try_advisory_lock(" + LOCK + ")");
    }

    private static boolean asks(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
