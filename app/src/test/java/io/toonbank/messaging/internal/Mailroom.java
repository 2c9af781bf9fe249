package io.toonbank.messaging.internal;

import io.toonbank.platform.events.EventPump;
import io.toonbank.testing.MailServer;
import io.toonbank.testing.ReadMail;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets tests wait for the post: all facts told, all messages sent. */
@Component
public class Mailroom {

    private final EventPump events;
    private final PostOffice office;

    Mailroom(EventPump events, PostOffice office) {
        this.events = events;
        this.office = office;
    }

    /** What arrived at an address, after everything that happened so far was told. */
    public List<ReadMail> arrivedAt(String address) {
        events.drain();
        office.send();
        return MailServer.arrivedAt(address).stream().map(ReadMail::of).toList();
    }
}
