package io.toonbank.demo.internal;

import io.toonbank.demo.internal.Assortment.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Draws what people buy: popular things often, one to four different ones, seldom many of one. */
final class Baskets {

    private static final int LINES_MAX = 4;

    private final List<Sort> sorts;
    private final int[] cumulative;

    Baskets(List<Sort> sorts) {
        this.sorts = sorts;
        this.cumulative = new int[sorts.size()];
        int sum = 0;
        for (int i = 0; i < sorts.size(); i++) {
            sum += sorts.get(i).popularity();
            cumulative[i] = sum;
        }
    }

    /** Quantities by variant. */
    Map<UUID, Integer> draw(Random random) {
        Map<UUID, Integer> basket = new LinkedHashMap<>();
        int lines = 1 + Math.min(random.nextInt(LINES_MAX), random.nextInt(LINES_MAX));
        while (basket.size() < lines) {
            Sort sort = sorts.get(place(random.nextInt(cumulative[cumulative.length - 1])));
            int quantity = sort.priceMinor() < 2_500 && random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1;
            basket.put(SeedAssortment.variantId(sort.sku()), quantity);
        }
        return basket;
    }

    private int place(int point) {
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > point) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
