package io.toonbank.platform.grouping;

import io.toonbank.platform.grouping.GroupQueue.Waiting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups waiting look-ups by key into one statement: while one group is read, the next collects, with no artificial wait. A look-up sees
 * everything that was committed before it was asked. When a group fails, each of its look-ups gets the failure.
 *
 * @param <K> a key
 * @param <V> what is found by it
 */
public final class GroupRead<K, V> implements AutoCloseable {

    private final GroupQueue<K, V> queue;
    private final Function<Collection<K>, Map<K, V>> read;

    public GroupRead(String name, GroupCommit.Limits limits, Function<Collection<K>, Map<K, V>> read) {
        this.read = read;
        this.queue = new GroupQueue<>(name, limits, this::answer);
    }

    /** Waits for the group that carries this look-up; must not be asked inside a transaction. Refuses {@code platform.overloaded}. */
    public Optional<V> find(K key) {
        return Optional.ofNullable(queue.submit(key));
    }

    private void answer(List<Waiting<K, V>> group) {
        try {
            Map<K, V> found = read.apply(group.stream().map(Waiting::asked).collect(Collectors.toSet()));
            group.forEach(waiting -> waiting.answer().complete(found.get(waiting.asked())));
        } catch (RuntimeException | Error failure) {
            group.forEach(waiting -> waiting.answer().completeExceptionally(failure));
        }
    }

    /** Finishes what waits, then ends; look-ups that come later are refused. */
    @Override
    public void close() {
        queue.close();
    }
}
