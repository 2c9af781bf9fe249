package io.toonbank.catalog.search;

import io.toonbank.catalog.Categories;
import io.toonbank.catalog.Category;
import io.toonbank.catalog.Gtin;
import io.toonbank.catalog.Product;
import io.toonbank.catalog.ProductOption;
import io.toonbank.catalog.Publication;
import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Translated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Writes a product down as a document of the index. */
final class ProductDocuments {

    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");
    private static final int TERM_LENGTH_MAX = 4_000;

    private final Categories categories;

    ProductDocuments(Categories categories) {
        this.categories = categories;
    }

    Document of(Product product, List<Signal> signals, Instant now) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, product.id().toString(), Store.YES));
        document.add(
                new SortedDocValuesField(Fields.ID, new BytesRef(product.id().toString())));
        document.add(
                new NumericDocValuesField(Fields.CREATED, product.createdAt().toEpochMilli()));
        Set<Category> shelves = shelves(product);
        Languages.ALL.forEach(language -> texts(document, product, shelves, language));
        codes(document, product);
        narrowing(document, product, shelves);
        product.publications().forEach(publication -> published(document, publication, now));
        signals(document, product, signals);
        return document;
    }

    private Set<Category> shelves(Product product) {
        Set<Category> shelves = new LinkedHashSet<>();
        product.categoryCodes().forEach(code -> shelves.addAll(categories.path(code)));
        return shelves;
    }

    private static void texts(Document document, Product product, Set<Category> shelves, String language) {
        document.add(new TextField(Fields.TITLE + language, product.title().in(language), Store.NO));
        List<String> names = new ArrayList<>(product.tags());
        names.add(product.vendor());
        shelves.forEach(shelf -> names.add(shelf.name().in(language)));
        product.options()
                .forEach(option ->
                        option.values().forEach(value -> names.add(value.name().in(language))));
        String more = String.join(" ", names);
        document.add(new TextField(Fields.MORE + language, more, Store.NO));
        document.add(new TextField(Fields.BODY + language, body(product, language), Store.NO));
        document.add(new TextField(Fields.WORDS, product.title().in(language) + " " + more, Store.NO));
    }

    private static String body(Product product, String language) {
        StringBuilder body = new StringBuilder(
                TAGS.matcher(product.description().in(language)).replaceAll(" "));
        for (Translated value : product.customFields().values()) {
            body.append(' ').append(value.in(language));
        }
        return body.toString();
    }

    private static void codes(Document document, Product product) {
        for (Variant variant : product.variants()) {
            document.add(new StringField(Fields.CODE, variant.sku().toLowerCase(Locale.ROOT), Store.NO));
            if (variant.gtin() != null) {
                document.add(new StringField(Fields.CODE, Gtin.padded(variant.gtin()), Store.NO));
            }
        }
    }

    private static void narrowing(Document document, Product product, Set<Category> shelves) {
        shelves.forEach(shelf -> counted(document, Fields.CATEGORY, shelf.code()));
        if (!product.vendor().isEmpty()) {
            counted(document, Fields.VENDOR, product.vendor());
        }
        product.tags().forEach(tag -> counted(document, Fields.TAG, tag));
        for (ProductOption option : product.options()) {
            for (ProductOption.Value value : option.values()) {
                boolean sold = product.variants().stream()
                        .anyMatch(variant -> variant.active()
                                && value.code().equals(variant.options().get(option.code())));
                if (sold) {
                    option(document, option, value);
                }
            }
        }
    }

    private static void option(Document document, ProductOption option, ProductOption.Value value) {
        document.add(new StringField(Fields.OPTION, option.code() + ":" + value.code(), Store.NO));
        for (String language : Languages.ALL) {
            String names = option.code()
                    + Fields.BETWEEN
                    + value.code()
                    + Fields.BETWEEN
                    + option.name().in(language)
                    + Fields.BETWEEN
                    + value.name().in(language);
            document.add(new SortedSetDocValuesField(Fields.OPTION_NAMES + language, new BytesRef(names)));
        }
    }

    private static void counted(Document document, String field, String value) {
        if (value.length() <= TERM_LENGTH_MAX) {
            document.add(new StringField(field, value, Store.NO));
            document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
        }
    }

    /** Most are shown for good, which is one term; the others are asked by their moments. */
    private static void published(Document document, Publication publication, Instant now) {
        UUID channel = publication.channelId();
        Instant from = publication.from();
        Instant until = publication.until();
        if (until == null && (from == null || !from.isAfter(now))) {
            document.add(new StringField(Fields.CHANNEL, channel.toString(), Store.NO));
        } else {
            document.add(new LongPoint(Fields.from(channel), from == null ? Long.MIN_VALUE : from.toEpochMilli()));
            document.add(new LongPoint(Fields.until(channel), until == null ? Long.MAX_VALUE : until.toEpochMilli()));
        }
    }

    private static void signals(Document document, Product product, List<Signal> signals) {
        Set<UUID> soldOut = new LinkedHashSet<>();
        for (Signal signal : signals) {
            UUID channel = signal.channelId();
            if (signal.lowestPrice() != null) {
                document.add(new LongField(Fields.price(channel), signal.lowestPrice(), Store.NO));
            }
            document.add(new NumericDocValuesField(Fields.popularity(channel), signal.popularity()));
            if (Boolean.FALSE.equals(signal.inStock())) {
                soldOut.add(channel);
            }
        }
        product.publications().stream()
                .map(Publication::channelId)
                .filter(channel -> !soldOut.contains(channel))
                .forEach(channel -> document.add(new StringField(Fields.STOCK, channel.toString(), Store.NO)));
    }
}
