package io.toonbank.pricing.engine.internal;

import io.toonbank.pricing.engine.Line;
import io.toonbank.pricing.engine.promotion.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The different selectors of a set of promotions, numbered, and for every fact a line may have the selectors that ask for it: a line finds
 * its selectors, not every selector its lines.
 */
final class SelectorIndex {
    private final Selector[] selectors;
    private final int[][] parts;
    private final Map<String, int[]> byProduct;
    private final Map<String, int[]> byVariant;
    private final Map<String, int[]> byCategory;
    private final Map<String, int[]> byVendor;
    private final Map<String, int[]> byTag;
    private final Map<String, Map<String, int[]>> byField;

    private SelectorIndex(Building building) {
        this.selectors = building.selectors.toArray(new Selector[0]);
        this.parts = building.parts.toArray(new int[0][]);
        this.byProduct = building.byProduct;
        this.byVariant = building.byVariant;
        this.byCategory = building.byCategory;
        this.byVendor = building.byVendor;
        this.byTag = building.byTag;
        this.byField = building.byField;
    }

    int size() {
        return selectors.length;
    }

    Selector selector(int number) {
        return selectors[number];
    }

    /** The numbers of the selectors it is made of. */
    int[] parts(int number) {
        return parts[number];
    }

    /** Marks the line in every selector that asks for one of its facts. */
    void mark(Line line, int place, int lines, boolean[] @Nullable [] marked) {
        mark(byProduct.get(line.productId()), place, lines, marked);
        mark(byVariant.get(line.variantId()), place, lines, marked);
        if (line.vendor() != null) {
            mark(byVendor.get(line.vendor()), place, lines, marked);
        }
        for (int i = 0; i < line.categories().size(); i++) {
            mark(byCategory.get(line.categories().get(i)), place, lines, marked);
        }
        for (int i = 0; i < line.tags().size(); i++) {
            mark(byTag.get(line.tags().get(i)), place, lines, marked);
        }
        if (!byField.isEmpty() && !line.customFields().isEmpty()) {
            for (Map.Entry<String, Map<String, int[]>> field : byField.entrySet()) {
                String value = line.customFields().get(field.getKey());
                mark(value == null ? null : field.getValue().get(value), place, lines, marked);
            }
        }
    }

    private static void mark(int @Nullable [] numbers, int place, int lines, boolean[] @Nullable [] marked) {
        if (numbers != null) {
            for (int number : numbers) {
                boolean[] own = marked[number];
                if (own == null) {
                    own = new boolean[lines];
                    marked[number] = own;
                }
                own[place] = true;
            }
        }
    }

    /** Numbers selectors while a set of promotions is prepared; equal ones get one number. */
    static final class Building {
        private static final int[] NONE = {};

        private final Map<Selector, Integer> numbers = new HashMap<>();
        private final List<Selector> selectors = new ArrayList<>();
        private final List<int[]> parts = new ArrayList<>();
        private final Map<String, int[]> byProduct = new HashMap<>();
        private final Map<String, int[]> byVariant = new HashMap<>();
        private final Map<String, int[]> byCategory = new HashMap<>();
        private final Map<String, int[]> byVendor = new HashMap<>();
        private final Map<String, int[]> byTag = new HashMap<>();
        private final Map<String, Map<String, int[]>> byField = new HashMap<>();

        int number(Selector selector) {
            Integer known = numbers.get(selector);
            if (known != null) {
                return known;
            }
            int[] own = partsOf(selector);
            int number = selectors.size();
            numbers.put(selector, number);
            selectors.add(selector);
            parts.add(own);
            index(selector, number);
            return number;
        }

        private int[] partsOf(Selector selector) {
            return switch (selector) {
                case Selector.AllOf all -> numbersOf(all.parts());
                case Selector.AnyOf any -> numbersOf(any.parts());
                case Selector.NotOf not -> new int[] {number(not.part())};
                case Selector.Everything e -> NONE;
                case Selector.Products e -> NONE;
                case Selector.Variants e -> NONE;
                case Selector.Categories e -> NONE;
                case Selector.Vendors e -> NONE;
                case Selector.Tags e -> NONE;
                case Selector.CustomField e -> NONE;
            };
        }

        private int[] numbersOf(List<Selector> list) {
            int[] own = new int[list.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = number(list.get(i));
            }
            return own;
        }

        private void index(Selector selector, int number) {
            switch (selector) {
                case Selector.Products e -> index(byProduct, e.ids(), number);
                case Selector.Variants e -> index(byVariant, e.ids(), number);
                case Selector.Categories e -> index(byCategory, e.ids(), number);
                case Selector.Vendors e -> index(byVendor, e.names(), number);
                case Selector.Tags e -> index(byTag, e.tags(), number);
                case Selector.CustomField e -> {
                    Map<String, int[]> values = byField.get(e.name());
                    if (values == null) {
                        values = new HashMap<>();
                        byField.put(e.name(), values);
                    }
                    index(values, e.values(), number);
                }
                case Selector.Everything e -> {}
                case Selector.AllOf e -> {}
                case Selector.AnyOf e -> {}
                case Selector.NotOf e -> {}
            }
        }

        private static void index(Map<String, int[]> map, List<String> facts, int number) {
            for (String fact : facts) {
                int[] before = map.get(fact);
                int[] after = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
                after[after.length - 1] = number;
                map.put(fact, after);
            }
        }

        SelectorIndex build() {
            return new SelectorIndex(this);
        }
    }
}
