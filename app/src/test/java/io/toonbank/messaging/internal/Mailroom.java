package io.toonbank.messaging.internal;

import io.toonbank.platform.events.EventPump;
import io.toonbank.testing.MailServer;
import io.toonbank.testing.ReadMail;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets tests wait for the post: all facts told, all messages sent. */
@Component
public class Mailroom {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final EventPump events;
    private final PostOffice office;
    private final JdbcTemplate database;

    Mailroom(EventPump events, PostOffice office, JdbcTemplate database) {
        this.events = events;
        this.office = office;
        this.database = database;
    }

    /** What arrived at an address, after everything that happened so far was told. */
    public List<ReadMail> arrivedAt(String address) {
        events.drain();
        untilTold();
        office.send();
        return MailServer.arrivedAt(address).stream().map(ReadMail::of).toList();
    }

    /** A listener's own thread may be at it while we drain. */
    private void untilTold() {
        Long head = database.queryForObject("select position from platform.event_head", Long.class);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end
                && Boolean.TRUE.equals(database.queryForObject(
                        "select exists (select 1 from platform.subscription where id like 'notices.%' and position < ?)",
                        Boolean.class,
                        head))) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
