package io.toonbank.shopping.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.ProductSearch;
import io.toonbank.catalog.Products;
import io.toonbank.catalog.SearchQuery;
import io.toonbank.catalog.SearchQuery.Filters;
import io.toonbank.catalog.SearchResult;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.kernel.KernelRefusal;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.ServedOnFullDisk;
import io.toonbank.shopping.web.CatalogAnswers.Offer;
import io.toonbank.shopping.web.CatalogBodies.Input;
import io.toonbank.shopping.web.CatalogBodies.LookupBody;
import io.toonbank.shopping.web.CatalogBodies.OneProduct;
import io.toonbank.shopping.web.CatalogBodies.Page;
import io.toonbank.shopping.web.CatalogBodies.Paging;
import io.toonbank.shopping.web.CatalogBodies.ProductBody;
import io.toonbank.shopping.web.CatalogBodies.SearchBody;
import io.toonbank.shopping.web.CatalogBodies.Selected;
import io.toonbank.shopping.web.CatalogBodies.Value;
import io.toonbank.shopping.web.Ucp.Message;
import io.toonbank.shopping.web.Ucp.Meta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finding and describing products. Ids may be those of products or of variants. */
@RestController
@RequestMapping(Ucp.PATH + "/catalog")
@Tag(name = "Shopping (UCP)")
class CatalogEndpoints {

    private static final int PAGE_DEFAULT = 10;
    private static final int PAGE_MAX = 50;
    private static final int IDS_MAX = 50;

    private final ProductSearch search;
    private final Products products;
    private final Variants variants;
    private final CatalogAnswers answers;

    CatalogEndpoints(ProductSearch search, Products products, Variants variants, CatalogAnswers answers) {
        this.search = search;
        this.products = products;
        this.variants = variants;
        this.answers = answers;
    }

    @PostMapping("/search")
    @ServedOnFullDisk
    @Operation(summary = "Search products by words, category and price")
    CatalogBodies.Products search(@RequestBody SearchBody body, Visit visit) {
        Paging paging = body.pagination() == null ? new Paging(null, null) : body.pagination();
        int limit = Math.clamp(Objects.requireNonNullElse(paging.limit(), PAGE_DEFAULT), 1, PAGE_MAX);
        String text = body.query() == null || body.query().isBlank() ? null : body.query();
        SearchResult found = search.search(new SearchQuery(
                visit.channel().id(),
                visit.language(),
                text,
                filters(body.filters()),
                Set.of(),
                text == null ? SearchQuery.Sort.POPULARITY : SearchQuery.Sort.RELEVANCE,
                limit,
                paging.cursor()));
        Map<UUID, Product> described = products.find(found.productIds());
        List<Product> inOrder = found.productIds().stream()
                .map(described::get)
                .filter(Objects::nonNull)
                .toList();
        Offer offer = answers.offer(inOrder, visit);
        return new CatalogBodies.Products(
                Meta.of(Ucp.CATALOG_SEARCH),
                inOrder.stream()
                        .map(product -> answers.of(product, offer, visit, _ -> true))
                        .filter(Objects::nonNull)
                        .toList(),
                new Page(found.next(), found.next() != null, found.exact() ? found.total() : null),
                null);
    }

    @PostMapping("/lookup")
    @ServedOnFullDisk
    @Operation(summary = "Products and variants by id")
    CatalogBodies.Products lookup(@RequestBody LookupBody body, Visit visit) {
        List<String> ids = body.ids() == null ? List.of() : body.ids();
        if (ids.isEmpty() || ids.size() > IDS_MAX) {
            throw Refused.because(KernelRefusal.INVALID).at("/ids");
        }
        Map<UUID, UUID> productOfVariant = new HashMap<>();
        variants.find(uuids(ids)).values().forEach(variant -> productOfVariant.put(variant.id(), variant.productId()));
        Set<UUID> wanted = new LinkedHashSet<>();
        uuids(ids).forEach(id -> wanted.add(productOfVariant.getOrDefault(id, id)));
        Map<UUID, Product> found = products.find(wanted);
        Offer offer = answers.offer(found.values(), visit);
        List<CatalogBodies.Product> answered = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (UUID id : wanted) {
            Product product = found.get(id);
            CatalogBodies.Product answer = product == null ? null : looked(product, ids, offer, visit, met);
            if (answer != null) {
                answered.add(answer);
            }
        }
        return new CatalogBodies.Products(Meta.of(Ucp.CATALOG_LOOKUP), answered, null, notFound(ids, met, visit));
    }

    @PostMapping("/product")
    @ServedOnFullDisk
    @Operation(summary = "One product with the options that can still be chosen")
    OneProduct product(@RequestBody ProductBody body, Visit visit) {
        UUID id = CheckoutBody.uuid(body.id());
        Variant asked = id == null ? null : variants.find(id).orElse(null);
        Product product = id == null
                ? null
                : products.find(asked == null ? id : asked.productId()).orElse(null);
        if (product == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        Map<String, String> chosen = chosen(product, asked, body.selected(), visit);
        Offer offer = answers.offer(List.of(product), visit);
        CatalogBodies.Product answer = answers.of(product, offer, visit, variant -> matches(variant, chosen));
        if (answer == null) {
            throw Refused.because(KernelRefusal.NOT_FOUND);
        }
        return new OneProduct(Meta.of(Ucp.CATALOG_LOOKUP), detailed(answer, product, chosen, offer, visit));
    }

    private static Filters filters(CatalogBodies.@Nullable Filters given) {
        if (given == null) {
            return Filters.NONE;
        }
        return new Filters(
                given.categories() == null ? Set.of() : Set.copyOf(given.categories()),
                Set.of(),
                Set.of(),
                Map.of(),
                given.price() == null ? null : given.price().min(),
                given.price() == null ? null : given.price().max(),
                false);
    }

    /** The variants that answer: those asked for by their own id, or the first one for the product's. */
    private CatalogBodies.@Nullable Product looked(
            Product product, List<String> ids, Offer offer, Visit visit, Set<String> met) {
        boolean whole = ids.contains(product.id().toString());
        CatalogBodies.Product answer = answers.of(
                product,
                offer,
                visit,
                variant -> whole || ids.contains(variant.id().toString()));
        if (answer == null) {
            return null;
        }
        List<CatalogBodies.Variant> answering = new ArrayList<>();
        for (CatalogBodies.Variant variant : answer.variants()) {
            List<Input> inputs = new ArrayList<>();
            if (ids.contains(variant.id())) {
                inputs.add(new Input(variant.id(), "exact"));
            }
            if (whole && (inputs.isEmpty() || answering.isEmpty())) {
                inputs.add(new Input(answer.id(), "featured"));
            }
            inputs.forEach(input -> met.add(input.id()));
            answering.add(variant.answering(inputs));
        }
        return with(answer, answer.options(), answering, null);
    }

    private static @Nullable List<Message> notFound(List<String> ids, Set<String> met, Visit visit) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!met.contains(ids.get(i))) {
                messages.add(new Message(
                        "warning",
                        "not_found",
                        "$.ids[" + i + "]",
                        visit.say("Dit artikel is hier niet te koop.", "This item is not sold here."),
                        null));
            }
        }
        return messages.isEmpty() ? null : messages;
    }

    private static List<UUID> uuids(List<String> ids) {
        return ids.stream().map(CheckoutBody::uuid).filter(Objects::nonNull).toList();
    }

    /** Value codes by option code, from the variant that was asked for and from what the client says is selected. */
    private static Map<String, String> chosen(
            Product product, @Nullable Variant asked, @Nullable List<Selected> selected, Visit visit) {
        Map<String, String> chosen = new LinkedHashMap<>(asked == null ? Map.of() : asked.options());
        for (Selected choice : selected == null ? List.<Selected>of() : selected) {
            for (ProductOption option : product.options()) {
                boolean named = option.code().equals(choice.name())
                        || option.name().byLanguage().containsValue(Objects.requireNonNullElse(choice.name(), ""));
                option.values().stream()
                        .filter(value -> named && isValue(value, choice))
                        .findFirst()
                        .ifPresent(value -> chosen.put(option.code(), value.code()));
            }
        }
        return chosen;
    }

    private static boolean isValue(ProductOption.Value value, Selected choice) {
        return value.code().equals(choice.id())
                || value.name().byLanguage().containsValue(Objects.requireNonNullElse(choice.label(), ""));
    }

    private static boolean matches(Variant variant, Map<String, String> chosen) {
        return chosen.entrySet().stream()
                .allMatch(choice -> choice.getValue().equals(variant.options().get(choice.getKey())));
    }

    private static CatalogBodies.Product detailed(
            CatalogBodies.Product answer, Product product, Map<String, String> chosen, Offer offer, Visit visit) {
        List<CatalogBodies.Option> options = new ArrayList<>();
        List<Selected> selected = new ArrayList<>();
        for (ProductOption option : product.options()) {
            List<Value> values = new ArrayList<>();
            for (ProductOption.Value value : option.values()) {
                Map<String, String> supposing = new HashMap<>(chosen);
                supposing.put(option.code(), value.code());
                List<Variant> left = product.variants().stream()
                        .filter(offer::sells)
                        .filter(variant -> matches(variant, supposing))
                        .toList();
                String label = value.name().in(visit.language());
                values.add(new Value(value.code(), label, left.stream().anyMatch(offer::available), !left.isEmpty()));
                if (value.code().equals(chosen.get(option.code()))) {
                    selected.add(new Selected(option.name().in(visit.language()), value.code(), label));
                }
            }
            options.add(new CatalogBodies.Option(option.name().in(visit.language()), values));
        }
        return with(answer, options.isEmpty() ? null : options, answer.variants(), selected);
    }

    private static CatalogBodies.Product with(
            CatalogBodies.Product answer,
            @Nullable List<CatalogBodies.Option> options,
            List<CatalogBodies.Variant> variants,
            @Nullable List<Selected> selected) {
        return new CatalogBodies.Product(
                answer.id(),
                answer.handle(),
                answer.title(),
                answer.description(),
                answer.url(),
                answer.categories(),
                answer.priceRange(),
                answer.media(),
                options,
                variants,
                answer.tags(),
                selected);
    }
}
