package io.toonbank.shopping.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.toonbank.shopping.web.Ucp.Message;
import io.toonbank.shopping.web.Ucp.Meta;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What goes in and out of catalog search, lookup and product. */
final class CatalogBodies {

    private CatalogBodies() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record SearchBody(
            @Nullable String query,
            @Nullable Filters filters,
            @Nullable Paging pagination) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LookupBody(@Nullable List<String> ids, @Nullable Filters filters) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProductBody(@Nullable String id, @Nullable List<Selected> selected) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Filters(
            @Nullable List<String> categories, @Nullable PriceFilter price) {}

    record PriceFilter(@Nullable Long min, @Nullable Long max) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Paging(@Nullable String cursor, @Nullable Integer limit) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Page(
            @Nullable String cursor,
            boolean hasNextPage,
            @Nullable Long totalCount) {}

    record Products(
            Meta ucp,
            List<Product> products,
            @Nullable Page pagination,
            @Nullable List<Message> messages) {}

    record OneProduct(Meta ucp, Product product) {}

    /** @param selected only in the answer for one product */
    @JsonNaming(SnakeCaseStrategy.class)
    record Product(
            String id,
            String handle,
            String title,
            Description description,
            String url,
            List<Category> categories,
            PriceRange priceRange,
            List<Media> media,
            @Nullable List<Option> options,
            List<Variant> variants,
            List<String> tags,
            @Nullable List<Selected> selected) {}

    record Description(String plain) {}

    record Category(String value, String taxonomy) {}

    record Price(long amount, String currency) {}

    record PriceRange(Price min, Price max) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Media(
            String type,
            String url,
            @Nullable String altText,
            @Nullable Integer width,
            @Nullable Integer height) {}

    record Option(String name, List<Value> values) {}

    /** @param available and exists only in the answer for one product */
    record Value(
            String id,
            String label,
            @Nullable Boolean available,
            @Nullable Boolean exists) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Selected(
            @Nullable String name,
            @Nullable String id,
            @Nullable String label) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Variant(
            String id,
            String sku,
            @Nullable List<Barcode> barcodes,
            String title,
            Description description,
            String url,
            Price price,
            @Nullable Price listPrice,
            @Nullable UnitPrice unitPrice,
            Availability availability,
            @Nullable List<Selected> options,
            @Nullable List<Media> media,
            @Nullable List<Input> inputs) {

        Variant answering(List<Input> asked) {
            return new Variant(
                    id,
                    sku,
                    barcodes,
                    title,
                    description,
                    url,
                    price,
                    listPrice,
                    unitPrice,
                    availability,
                    options,
                    media,
                    asked);
        }
    }

    record Barcode(String type, String value) {}

    record Availability(boolean available, String status) {}

    record UnitPrice(long amount, String currency, Measure measure, Reference reference) {}

    record Measure(double value, String unit) {}

    record Reference(int value, String unit) {}

    /** Which of the ids that were asked for this answers. */
    record Input(@JsonProperty("id") String id, String match) {}
}
