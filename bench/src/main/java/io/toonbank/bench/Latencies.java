package io.toonbank.bench;

import java.util.Arrays;
import java.util.List;

/** Many measured times, sorted. */
public final class Latencies {

    private final long[] nanos;

    public Latencies(long[] nanos) {
        this.nanos = nanos.clone();
        Arrays.sort(this.nanos);
    }

    public static Latencies of(List<long[]> parts) {
        return new Latencies(parts.stream().flatMapToLong(Arrays::stream).toArray());
    }

    public int count() {
        return nanos.length;
    }

    /** @param share 0.99 for the 99th percentile, 1.0 for the longest */
    public double millis(double share) {
        if (nanos.length == 0) {
            return 0;
        }
        int index = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.clamp(index, 0, nanos.length - 1)] / 1e6;
    }
}
