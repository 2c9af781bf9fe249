package io.toonbank.messaging.internal;

import static org.awaitility.Awaitility.await;

import io.toonbank.platform.events.EventPump;
import io.toonbank.testing.MailServer;
import io.toonbank.testing.ReadMail;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets tests wait for the post: all facts told, all messages sent. */
@Component
public class Mailroom {

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
        await().until(() -> Boolean.FALSE.equals(database.queryForObject(
                "select exists (select 1 from platform.subscription where id like 'notices.%' and position < ?)",
                Boolean.class, head)));
    }
}
