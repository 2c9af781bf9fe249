package io.toonbank.demo.internal;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets the demo history be written without waiting for the disk at each of its ten thousand commits: should the machine fail meanwhile,
 * one would seed again. What is committed in the ordinary way afterwards takes all of it along to the disk, so it is then as durable
 * as anything else.
 */
@DemoComponent
class NoWaitForDisk {

    private static final Logger LOG = LoggerFactory.getLogger(NoWaitForDisk.class);

    private final JdbcTemplate database;
    private final DataSource connections;

    NoWaitForDisk(JdbcTemplate database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    void run(Runnable work) {
        boolean changed = onNewConnections("alter role current_user set synchronous_commit = off");
        try {
            work.run();
        } finally {
            if (changed) {
                boolean _ = onNewConnections("alter role current_user reset synchronous_commit");
                int _ = database.update("update platform.event_head set position = position");
            }
        }
    }

    /** A server of one's own may not allow it; then seeding takes a little longer. */
    private boolean onNewConnections(String setting) {
        try {
            HikariPoolMXBean pool = connections.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            database.execute(setting);
            pool.softEvictConnections();
            return true;
        } catch (DataAccessException | SQLException refused) {
            LOG.debug("Connections keep their settings", refused);
            return false;
        }
    }
}
