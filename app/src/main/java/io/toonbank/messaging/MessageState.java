package io.toonbank.messaging;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a message stands. {@link #TRANSITIONS} is the table the diagram in the documentation is drawn from. */
public enum MessageState {
    /** In the queue: to be sent, or to be sent again after a try that did not succeed. */
    WAITING,
    /** A mail server took it. */
    SENT,
    /** There is no mail server, or the address is invented: it is here to be read, and goes nowhere. */
    KEPT,
    /** It came back, or the mail server of the recipient would not have it. */
    BOUNCED,
    /** The recipient gets nothing any more. */
    SUPPRESSED,
    /** Tried for too long. */
    FAILED,
    /** Waited until it was of no use any more. */
    EXPIRED;

    /** Which state may follow which. */
    public static final Map<MessageState, Set<MessageState>> TRANSITIONS = transitions();

    private static Map<MessageState, Set<MessageState>> transitions() {
        Map<MessageState, Set<MessageState>> table = new EnumMap<>(MessageState.class);
        table.put(WAITING, EnumSet.of(SENT, KEPT, BOUNCED, SUPPRESSED, FAILED, EXPIRED));
        table.put(SENT, EnumSet.of(BOUNCED));
        for (MessageState last : EnumSet.of(KEPT, BOUNCED, SUPPRESSED, FAILED, EXPIRED)) {
            table.put(last, EnumSet.noneOf(MessageState.class));
        }
        return Map.copyOf(table);
    }
}
