package io.toonbank.catalog.internal;

import io.toonbank.catalog.ProductOption;
import io.toonbank.kernel.Translated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** "Vaas Linde, groen, 30 cm": the product and what was chosen, in every language the product is told in. */
final class VariantTitle {

    private VariantTitle() {}

    static Translated of(Translated product, List<ProductOption> options, Map<String, String> chosen) {
        if (chosen.isEmpty()) {
            return product;
        }
        Map<String, String> titles = new LinkedHashMap<>();
        for (String language : product.byLanguage().keySet()) {
            StringBuilder title = new StringBuilder(product.in(language));
            for (ProductOption option : options) {
                String code = chosen.get(option.code());
                option.values().stream()
                        .filter(value -> value.code().equals(code))
                        .forEach(value -> title.append(", ")
                                .append(Words.within(value.name().in(language))));
            }
            titles.put(language, title.toString());
        }
        return new Translated(titles);
    }
}
