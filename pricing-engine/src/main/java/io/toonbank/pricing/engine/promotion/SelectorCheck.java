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

    void check(Selector selector, Path pointer) {
        check(selector, pointer, 1);
    }

    private void check(Selector selector, Path pointer, int depth) {
        if (depth > Limits.CONDITION_DEPTH || ++parts > Limits.CONDITION_PARTS) {
            check.report("too-many", pointer, "nested too deep, or too many parts");
            return;
        }
        switch (selector) {
            case Selector.Everything all -> {}
            case Selector.Products products -> names(products.ids(), pointer.at("products"));
            case Selector.Variants variants -> names(variants.ids(), pointer.at("variants"));
            case Selector.Categories categories -> names(categories.ids(), pointer.at("categories"));
            case Selector.Vendors vendors -> names(vendors.names(), pointer.at("vendors"));
            case Selector.Tags tags -> names(tags.tags(), pointer.at("tags"));
            case Selector.CustomField field -> {
                names(field.values(), pointer.at("customField").at("values"));
                if (field.name().isBlank()) {
                    check.report("blank", pointer.at("customField").at("name"), "a field needs a name");
                }
            }
            case Selector.AllOf all -> allOf(all, pointer, depth);
            case Selector.AnyOf any -> parts(any.parts(), pointer.at("anyOf"), depth);
            case Selector.NotOf not -> {
                if (not.part() instanceof Selector.Everything) {
                    check.report("empty", pointer, "nothing is not everything: this selects nothing");
                }
                check(not.part(), pointer.at("not"), depth + 1);
            }
        }
    }

    private void allOf(Selector.AllOf all, Path pointer, int depth) {
        parts(all.parts(), pointer.at("allOf"), depth);
        for (Selector part : all.parts()) {
            if (part instanceof Selector.NotOf not && all.parts().contains(not.part())) {
                check.report("contradiction", pointer.at("allOf"), "asks for something and for its opposite");
            }
        }
    }

    private void parts(List<Selector> list, Path pointer, int depth) {
        if (list.isEmpty()) {
            check.report("empty", pointer, "selects nothing");
        }
        for (int i = 0; i < list.size(); i++) {
            check(list.get(i), pointer.at(i), depth + 1);
        }
    }

    private void names(List<String> names, Path pointer) {
        if (names.isEmpty()) {
            check.report("empty", pointer, "selects nothing");
        }
    }
}
