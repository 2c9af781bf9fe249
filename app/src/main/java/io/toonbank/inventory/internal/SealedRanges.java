package io.toonbank.inventory.internal;

import java.util.ArrayList;
import java.util.List;

/** Which movement ids are sealed: pairs of first and last id, few because ids come almost without gaps. */
final class SealedRanges {

    private final List<long[]> ranges = new ArrayList<>();

    /** Ids must come in ascending order. */
    void add(long id) {
        if (!ranges.isEmpty() && ranges.getLast()[1] == id - 1) {
            ranges.getLast()[1] = id;
        } else {
            ranges.add(new long[] {id, id});
        }
    }

    void addAll(Long[] pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            ranges.add(new long[] {pairs[i], pairs[i + 1]});
        }
    }

    Long[] toArray() {
        return ranges.stream()
                .flatMap(range -> java.util.stream.Stream.of(range[0], range[1]))
                .toArray(Long[]::new);
    }

    /** What no range covers from {@code start} on; the last of them has no end. */
    SealedRanges gaps(long start) {
        ranges.sort(java.util.Comparator.comparingLong(range -> range[0]));
        SealedRanges gaps = new SealedRanges();
        long next = start;
        for (long[] range : ranges) {
            if (range[0] > next) {
                gaps.ranges.add(new long[] {next, range[0] - 1});
            }
            next = Math.max(next, range[1] + 1);
        }
        gaps.ranges.add(new long[] {next, Long.MAX_VALUE});
        return gaps;
    }

    long first() {
        return ranges.stream().mapToLong(range -> range[0]).min().orElse(0);
    }
}
