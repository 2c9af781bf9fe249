package io.toonbank.pricing.engine.internal;

/** Units of one line that no promotion can tell apart. */
final class Kind {
    final int index;
    final BasketLine line;
    final int start;
    final int count;
    final long list;
    final long floor;

    Kind(int index, BasketLine line, int start, int count, long list) {
        this.index = index;
        this.line = line;
        this.start = start;
        this.count = count;
        this.list = list;
        this.floor = line.line().floorPrice();
    }

    /** Whether the units of one set may be from both. */
    boolean isLike(Kind other, io.toonbank.pricing.engine.promotion.Effect.Same same) {
        return switch (same) {
            case NOTHING -> true;
            case PRODUCT -> line.line().productId().equals(other.line.line().productId());
            case VARIANT -> line.line().variantId().equals(other.line.line().variantId());
        };
    }
}
