package io.toonbank.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The clock everybody asks. Runs with the machine's clock unless tests or the demo history set it: then it stands still until
 * advanced. Instants are cut to microseconds, which is what PostgreSQL keeps, so that what was written equals what is read.
 */
public final class SettableClock extends Clock {

    private final ZoneId zone;
    private final AtomicReference<@Nullable Instant> fixed;

    public SettableClock() {
        this(ZoneOffset.UTC, new AtomicReference<>());
    }

    private SettableClock(ZoneId zone, AtomicReference<@Nullable Instant> fixed) {
        this.zone = zone;
        this.fixed = fixed;
    }

    @Override
    public Instant instant() {
        Instant set = fixed.get();
        return set == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : set;
    }

    public void set(Instant instant) {
        fixed.set(instant.truncatedTo(ChronoUnit.MICROS));
    }

    public void advance(Duration by) {
        fixed.set(instant().plus(by));
    }

    /** Runs with the machine's clock again. */
    public void reset() {
        fixed.set(null);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SettableClock(other, fixed);
    }
}
