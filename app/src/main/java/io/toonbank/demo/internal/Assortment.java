package io.toonbank.demo.internal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.toonbank.catalog.Variant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@code demo/assortment.json}; texts are by language. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Assortment(List<Shelf> categories, List<Article> products) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Shelf(
            String code,
            Map<String, String> name,
            @Nullable String picture,
            @Nullable List<Shelf> children) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Article(
            String handle,
            Map<String, String> title,
            Map<String, String> description,
            String vendor,
            List<String> categories,
            List<String> tags,
            String taxCategory,
            @Nullable Content unitPricing,
            int weightGrams,
            Map<String, Map<String, String>> customFields,
            List<Choice> options,
            List<Sort> variants) {

        /** Nobody keeps stock of it, and the history of the demo does without. */
        boolean isGiftCard() {
            return taxCategory.equals(Variant.VOUCHER);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Choice(String code, Map<String, String> name, List<ChoiceValue> values) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChoiceValue(
            String code, Map<String, String> name, @Nullable String swatch) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sort(
            String sku,
            String gtin,
            Map<String, String> optionValues,
            long priceMinor,
            int weightGrams,
            @Nullable Content unitPricing,
            String picture,
            int popularity) {}

    record Content(int quantity, String unit, int referenceQuantity, String referenceUnit) {}
}
