package io.toonbank.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Makes many callers do the same for a while, and measures each call. */
public final class Load {

    private Load() {}

    /** Calls as fast as it goes: what each caller waits for its call. */
    public static Latencies asFastAsPossible(int callers, Duration during, IntConsumer call) {
        return run(callers, during, Duration.ZERO, call);
    }

    /**
     * Each caller begins a call every {@code pace}, whether or not the one before was slow: a call is measured from when it should have
     * begun, so that waiting counts.
     */
    public static Latencies paced(int callers, Duration during, Duration pace, IntConsumer call) {
        return run(callers, during, pace, call);
    }

    private static Latencies run(int callers, Duration during, Duration pace, IntConsumer call) {
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<long[]>> tasks = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int who = caller;
                long first = start + pace.toNanos() * caller / callers;
                tasks.add(() -> measure(who, first, start + during.toNanos(), pace.toNanos(), call));
            }
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> part : threads.invokeAll(tasks)) {
                parts.add(part.get());
            }
            return Latencies.of(parts);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @SuppressWarnings("ThreadPriorityCheck")
    private static long[] measure(int who, long first, long end, long pace, IntConsumer call) {
        long[] times = new long[1 << 16];
        int count = 0;
        for (long due = pace == 0 ? System.nanoTime() : first; ; due = pace == 0 ? System.nanoTime() : due + pace) {
            long now = System.nanoTime();
            if (due >= end || now >= end) {
                return Arrays.copyOf(times, count);
            }
            while (now < due) {
                LockSupport.parkNanos(due - now);
                now = System.nanoTime();
            }
            call.accept(who);
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = System.nanoTime() - due;
            Thread.yield(); // as a request would when it writes its answer; else two callers keep both processors
        }
    }
}
