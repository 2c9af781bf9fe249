package io.toonbank.pricing.engine.promotion;

import io.toonbank.pricing.engine.Limits;
import java.util.List;

/** Finds selectors that can select nothing. */
final class SelectorCheck {
    private final PromotionCheck check;
    private int parts;

    SelectorCheck(PromotionCheck check) {
        this.check = check;
    }

    void check(Selector selector, String pointer) {
        check(selector, pointer, 1);
    }

    private void check(Selector selector, String pointer, int depth) {
        if (depth > Limits.CONDITION_DEPTH || ++parts > Limits.CONDITION_PARTS) {
            check.report("too-many", pointer, "nested too deep, or too many parts");
            return;
        }
        switch (selector) {
            case Selector.Everything all -> {}
            case Selector.Products products -> names(products.ids(), pointer + "/products");
            case Selector.Variants variants -> names(variants.ids(), pointer + "/variants");
            case Selector.Categories categories -> names(categories.ids(), pointer + "/categories");
            case Selector.Vendors vendors -> names(vendors.names(), pointer + "/vendors");
            case Selector.Tags tags -> names(tags.tags(), pointer + "/tags");
            case Selector.CustomField field -> {
                names(field.values(), pointer + "/customField/values");
                if (field.name().isBlank()) {
                    check.report("blank", pointer + "/customField/name", "a field needs a name");
                }
            }
            case Selector.AllOf all -> allOf(all, pointer, depth);
            case Selector.AnyOf any -> parts(any.parts(), pointer + "/anyOf", depth);
            case Selector.NotOf not -> {
                if (not.part() instanceof Selector.Everything) {
                    check.report("empty", pointer, "nothing is not everything: this selects nothing");
                }
                check(not.part(), pointer + "/not", depth + 1);
            }
        }
    }

    private void allOf(Selector.AllOf all, String pointer, int depth) {
        parts(all.parts(), pointer + "/allOf", depth);
        for (Selector part : all.parts()) {
            if (part instanceof Selector.NotOf not && all.parts().contains(not.part())) {
                check.report("contradiction", pointer + "/allOf", "asks for something and for its opposite");
            }
        }
    }

    private void parts(List<Selector> list, String pointer, int depth) {
        if (list.isEmpty()) {
            check.report("empty", pointer, "selects nothing");
        }
        for (int i = 0; i < list.size(); i++) {
            check(list.get(i), pointer + "/" + i, depth + 1);
        }
    }

    private void names(List<String> names, String pointer) {
        if (names.isEmpty()) {
            check.report("empty", pointer, "selects nothing");
        }
    }
}
