package io.toonbank.pricing.engine.internal;

/**
 * A price for each unit, such that no column is worth more than its units cost. Starts with the highest worth per unit and then lowers
 * the price of one kind after the other as far as the columns allow, plentiful kinds first: they are not what sets are short of.
 */
final class DualPrices {
    private DualPrices() {}

    static long[] of(Column[] columns, int[] counts) {
        long[] prices = new long[counts.length];
        for (Column column : columns) {
            long worthPerUnit = ceiling(column.value(), column.size());
            for (int kind : column.kinds()) {
                prices[kind] = Math.max(prices[kind], worthPerUnit);
            }
        }
        int[][] columnsOfKind = columnsOfKind(columns, counts.length);
        for (int kind : byCount(counts, prices)) {
            prices[kind] = lowest(kind, columns, columnsOfKind[kind], prices);
        }
        return prices;
    }

    private static long lowest(int kind, Column[] columns, int[] own, long[] prices) {
        long lowest = 0;
        for (int c : own) {
            Column column = columns[c];
            long open = column.value();
            int needed = 1;
            for (int i = 0; i < column.kinds().length; i++) {
                if (column.kinds()[i] == kind) {
                    needed = column.needs()[i];
                } else {
                    open -= column.needs()[i] * prices[column.kinds()[i]];
                }
            }
            if (open > 0) {
                lowest = Math.max(lowest, ceiling(open, needed));
            }
        }
        return lowest;
    }

    private static int[][] columnsOfKind(Column[] columns, int kinds) {
        int[] sizes = new int[kinds];
        for (Column column : columns) {
            for (int kind : column.kinds()) {
                sizes[kind]++;
            }
        }
        int[][] lists = new int[kinds][];
        for (int k = 0; k < kinds; k++) {
            lists[k] = new int[sizes[k]];
        }
        for (int c = columns.length - 1; c >= 0; c--) {
            for (int kind : columns[c].kinds()) {
                lists[kind][--sizes[kind]] = c;
            }
        }
        return lists;
    }

    private static int[] byCount(int[] counts, long[] prices) {
        int[] order = new int[counts.length];
        int size = 0;
        for (int k = 0; k < counts.length; k++) {
            if (prices[k] > 0) {
                int at = size++;
                while (at > 0 && counts[order[at - 1]] < counts[k]) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = k;
            }
        }
        return java.util.Arrays.copyOf(order, size);
    }

    private static long ceiling(long amount, long parts) {
        return (amount + parts - 1) / parts;
    }
}
