package io.toonbank.storefront.web;

import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.Variant;
import io.toonbank.inventory.StockView;
import io.toonbank.storefront.view.Page;
import io.toonbank.storefront.view.ProductView.Choice;
import io.toonbank.storefront.view.ProductView.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The options of a product as links, each to the variant one gets by choosing it. */
@Component
class VariantChoices {

    List<Choice> of(Page page, Product product, Variant chosen, Map<UUID, StockView> stock, Set<UUID> later) {
        List<Variant> active =
                product.variants().stream().filter(Variant::active).toList();
        return product.options().stream()
                .map(option -> choice(page, product, option, chosen, active, stock, later))
                .filter(choice -> !choice.values().isEmpty())
                .toList();
    }

    private static Choice choice(
            Page page,
            Product product,
            ProductOption option,
            Variant chosen,
            List<Variant> active,
            Map<UUID, StockView> stock,
            Set<UUID> later) {
        List<Value> values = option.values().stream()
                .filter(value -> active.stream().anyMatch(variant -> has(variant, option, value)))
                .map(value -> value(page, product, option, value, chosen, active, stock, later))
                .toList();
        String name = values.stream()
                .filter(Value::chosen)
                .map(Value::name)
                .findFirst()
                .orElse("");
        boolean swatches = values.stream().allMatch(value -> value.colour() != null);
        return new Choice(option.code(), option.name().in(page.language()), name, swatches, values);
    }

    private static Value value(
            Page page,
            Product product,
            ProductOption option,
            ProductOption.Value value,
            Variant chosen,
            List<Variant> active,
            Map<UUID, StockView> stock,
            Set<UUID> later) {
        Map<String, String> wanted = new HashMap<>(chosen.options());
        wanted.put(option.code(), value.code());
        Variant exact = active.stream()
                .filter(variant -> variant.options().equals(wanted))
                .findFirst()
                .orElse(null);
        Variant leadsTo = exact != null
                ? exact
                : active.stream()
                        .filter(variant -> has(variant, option, value))
                        .findFirst()
                        .orElse(chosen);
        return new Value(
                value.name().in(page.language()),
                page.link("/products/" + product.handle() + "?variant=" + Addresses.encoded(leadsTo.sku())),
                has(chosen, option, value),
                exact != null,
                later.contains(leadsTo.id())
                        || stock.getOrDefault(leadsTo.id(), new StockView(0)).inStock(),
                value.swatch());
    }

    private static boolean has(Variant variant, ProductOption option, ProductOption.Value value) {
        return value.code().equals(variant.options().get(option.code()));
    }
}
