package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.internal.Offer.SetOffer;
import io.toonbank.pricing.engine.internal.Packing.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the sets that leave the least to pay when every unit outside them gets its best treatment. */
final class SetSearch {
    /** Ways to make the sets of one promotion, and of all together; more are not listed and the answer is not proven. */
    private static final int MOST_COLUMNS_OF_OFFER = 2_500;

    private static final int MOST_COLUMNS = 8_000;

    private final Kind[] kinds;
    private final Treatments treatments;
    private final WorkBound work;
    private final List<Use> uses = new ArrayList<>();
    private boolean complete = true;

    SetSearch(Kind[] kinds, Treatments treatments, WorkBound work) {
        this.kinds = kinds;
        this.treatments = treatments;
        this.work = work;
    }

    boolean complete() {
        return complete;
    }

    List<Use> solve(List<SetOffer> sets) {
        int[] wanted = new int[kinds.length];
        for (SetOffer set : sets) {
            for (Kind kind : kinds) {
                wanted[kind.index] += SetSupply.fitsAnywhere(set.shape(), kind) ? 1 : 0;
            }
        }
        List<Column> columns = new ArrayList<>();
        for (SetOffer set : sets) {
            List<Kind> pool = poolOf(set);
            if (isUncontested(pool, wanted) && Pools.suits(set, pool, treatments)) {
                uses.addAll(new Pools(set, treatments).solve(pool));
            } else {
                list(set, pool, columns);
            }
        }
        if (!columns.isEmpty()) {
            pack(withoutBettered(columns));
        }
        return uses;
    }

    private List<Kind> poolOf(SetOffer set) {
        List<Kind> pool = new ArrayList<>();
        for (Kind kind : kinds) {
            if (SetSupply.fitsAnywhere(set.shape(), kind)) {
                pool.add(kind);
            }
        }
        return pool;
    }

    private static boolean isUncontested(List<Kind> pool, int[] wanted) {
        for (Kind kind : pool) {
            if (wanted[kind.index] > 1) {
                return false;
            }
        }
        return true;
    }

    private void list(SetOffer set, List<Kind> pool, List<Column> columns) {
        pool.sort((one, other) -> {
            int order = Long.compare(
                    treatments.best(other).paid(), treatments.best(one).paid());
            return order != 0 ? order : Integer.compare(one.index, other.index);
        });
        Columns ways = new Columns(
                set, pool.toArray(new Kind[0]), Math.min(MOST_COLUMNS_OF_OFFER, MOST_COLUMNS - columns.size()));
        @Nullable Treatment[] bestInside = new @Nullable Treatment[kinds.length];
        for (Kind kind : pool) {
            bestInside[kind.index] = treatments.best(kind, set.terms());
        }
        for (Kind[] units : ways.list()) {
            Treatment[] inside = new Treatment[units.length];
            Treatment[] outside = new Treatment[units.length];
            for (int i = 0; i < units.length; i++) {
                Treatment known = bestInside[units[i].index];
                inside[i] = known == null ? treatments.best(units[i], set.terms()) : known;
                outside[i] = treatments.best(units[i]);
            }
            Column column = Column.of(set, units, inside, outside);
            if (column.gain() > 0) {
                columns.add(column);
            }
        }
        complete &= ways.complete();
    }

    /** Of several ways to use the same units only the best counts, unless a limit may forbid it. */
    private static List<Column> withoutBettered(List<Column> columns) {
        Map<String, Column> bestOfUnits = new HashMap<>();
        List<Column> kept = new ArrayList<>();
        for (Column column : columns) {
            SetOffer offer = column.offer();
            if (offer == null || offer.terms().times() != Terms.NO_LIMIT) {
                kept.add(column);
                continue;
            }
            String key = keyOf(column);
            Column other = bestOfUnits.get(key);
            if (other == null || column.value() > other.value()) {
                bestOfUnits.put(key, column);
            }
        }
        for (Column column : columns) {
            if (column.offer() != null
                    && column.offer().terms().times() == Terms.NO_LIMIT
                    && bestOfUnits.get(keyOf(column)) == column) {
                kept.add(column);
            }
        }
        return kept;
    }

    private static String keyOf(Column column) {
        char[] key = new char[column.units().length];
        for (int i = 0; i < key.length; i++) {
            key[i] = (char) column.units()[i].index;
        }
        java.util.Arrays.sort(key);
        return new String(key);
    }

    /** Columns that share no unit, not even through others, and no limit, do not concern each other. */
    private void pack(List<Column> columns) {
        int[] leader = new int[kinds.length];
        for (int k = 0; k < leader.length; k++) {
            leader[k] = k;
        }
        Map<Integer, Integer> limited = new HashMap<>();
        for (Column column : columns) {
            int first = column.kinds()[0];
            for (int kind : column.kinds()) {
                join(leader, first, kind);
            }
            SetOffer offer = column.offer();
            if (offer != null && offer.terms().times() != Terms.NO_LIMIT) {
                Integer other = limited.putIfAbsent(offer.terms().rank(), first);
                join(leader, first, other == null ? first : other);
            }
        }
        @Nullable List<Column>[] parts = parts(columns, leader);
        for (List<Column> part : parts) {
            if (part != null) {
                Packing packing = new Packing(part, kinds, work);
                uses.addAll(packing.solve());
                complete &= packing.complete();
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private @Nullable List<Column>[] parts(List<Column> columns, int[] leader) {
        @Nullable List<Column>[] parts = new List[kinds.length];
        for (Column column : columns) {
            int root = find(leader, column.kinds()[0]);
            List<Column> part = parts[root];
            if (part == null) {
                part = new ArrayList<>();
                parts[root] = part;
            }
            part.add(column);
        }
        return parts;
    }

    private static void join(int[] leader, int one, int other) {
        leader[find(leader, other)] = find(leader, one);
    }

    private static int find(int[] leader, int kind) {
        int root = kind;
        while (leader[root] != root) {
            root = leader[root];
        }
        return root;
    }
}
