package io.toonbank.pricing.engine.promotion;

import org.jspecify.annotations.Nullable;

/** Where in a promotion's form a check is; only written out when there is something to report. */
record Path(@Nullable Path parent, String name, int place) {
    static final Path ROOT = new Path(null, "", -1);

    Path at(String member) {
        return new Path(this, member, -1);
    }

    Path at(int index) {
        return new Path(this, "", index);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + (place < 0 ? name : Integer.toString(place));
    }
}
