package io.toonbank.imports.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Gathers rows that belong together. Some stay open for a while after the next has begun, because real files have rows of one
 * group with a row of another between them.
 */
final class Groups<G> {

    private final int openMax;
    private final Function<Group<G>, Item<G>> closing;
    private final Map<String, Group<G>> open = new LinkedHashMap<>();
    private final List<Item<G>> complete = new ArrayList<>();

    Groups(int openMax, Function<Group<G>, Item<G>> closing) {
        this.openMax = openMax;
        this.closing = closing;
    }

    /** A group that is being gathered. */
    static final class Group<G> {

        private final String name;
        private final long firstLine;
        private final G content;
        private int rows;

        Group(String name, long firstLine, G content) {
            this.name = name;
            this.firstLine = firstLine;
            this.content = content;
        }

        String name() {
            return name;
        }

        long firstLine() {
            return firstLine;
        }

        G content() {
            return content;
        }

        int rows() {
            return rows;
        }
    }

    /** The open group of this name, or a new one. */
    G at(String name, Row row, Function<Row, G> beginning) {
        Group<G> group = open.get(name);
        if (group == null) {
            group = new Group<>(name, row.line(), beginning.apply(row));
            open.put(name, group);
            closeOldest(openMax);
        }
        group.rows++;
        return group.content;
    }

    boolean has(String name) {
        return open.containsKey(name);
    }

    void closeAll() {
        closeOldest(0);
    }

    private void closeOldest(int left) {
        Iterator<Group<G>> oldest = open.values().iterator();
        while (open.size() > left) {
            Group<G> group = oldest.next();
            oldest.remove();
            complete.add(closing.apply(group));
        }
    }

    List<Item<G>> take() {
        List<Item<G>> taken = List.copyOf(complete);
        complete.clear();
        return taken;
    }

    long openFrom() {
        long from = Long.MAX_VALUE;
        for (Group<G> group : open.values()) {
            from = Math.min(from, group.firstLine);
        }
        for (Item<G> item : complete) {
            from = Math.min(from, item.firstLine());
        }
        return from;
    }
}
