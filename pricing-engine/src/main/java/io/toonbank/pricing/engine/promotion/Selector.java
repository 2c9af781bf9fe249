package io.toonbank.pricing.engine.promotion;

import java.util.List;

/** Which lines a promotion is about. A list means: one of these. */
public sealed interface Selector {
    Selector EVERYTHING = new Everything();

    record Everything() implements Selector {}

    record Products(List<String> ids) implements Selector {
        public Products {
            ids = List.copyOf(ids);
        }
    }

    record Variants(List<String> ids) implements Selector {
        public Variants {
            ids = List.copyOf(ids);
        }
    }

    record Categories(List<String> ids) implements Selector {
        public Categories {
            ids = List.copyOf(ids);
        }
    }

    record Vendors(List<String> names) implements Selector {
        public Vendors {
            names = List.copyOf(names);
        }
    }

    record Tags(List<String> tags) implements Selector {
        public Tags {
            tags = List.copyOf(tags);
        }
    }

    record CustomField(String name, List<String> values) implements Selector {
        public CustomField {
            values = List.copyOf(values);
        }
    }

    record AllOf(List<Selector> parts) implements Selector {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record AnyOf(List<Selector> parts) implements Selector {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    record NotOf(Selector part) implements Selector {}
}
