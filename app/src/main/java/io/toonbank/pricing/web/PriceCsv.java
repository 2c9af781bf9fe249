package io.toonbank.pricing.web;

import io.toonbank.catalog.Variant;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.RefusalTexts;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.PricingRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads prices from a CSV file, line by line: what is right, and of every other line what is wrong with it. */
@Component
class PriceCsv {

    static final int BYTES_MAX = 16 * 1024 * 1024;
    static final int LINES_MAX = 100_000;
    /** So many bad lines are told; a file with more is the wrong file. */
    static final int REFUSED_MAX = 1_000;

    private static final ZoneId SHOP_ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int MINOR_DECIMALS_MAX = 4;
    private static final long AMOUNT_MAX = 1_000_000_000_000L;
    private static final int QUANTITY_MAX = 1_000_000;
    private static final Pattern PRICE = Pattern.compile("\\d{1,10}([.,]\\d{1,6})?");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,7}");

    private final WantedVariants wanted;
    private final RefusalTexts texts;

    PriceCsv(WantedVariants wanted, RefusalTexts texts) {
        this.wanted = wanted;
        this.texts = texts;
    }

    /** @param line as an editor numbers it; the header is line 1 */
    record RefusedLine(long line, String code, String detail) {}

    /** @param lines those below the header */
    record Read(int lines, List<SetPrice> prices, List<RefusedLine> refused) {}

    /** Refuses {@code pricing.csv-columns-missing}, {@code pricing.csv-malformed}, {@code pricing.too-many-rows}. */
    Read read(InputStream file, String currency) {
        String text = text(file);
        List<CSVRecord> records = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get()
                .parse(new StringReader(text))) {
            collect(parser, columns, records, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!columns.containsKey("sku") || !columns.containsKey("price")) {
            throw Refused.because(PricingRefusal.CSV_COLUMNS_MISSING).with("columns", "sku, price");
        }
        return rows(columns, records, lines, currency);
    }

    private static String text(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(BYTES_MAX + 1);
            if (bytes.length > BYTES_MAX) {
                throw Refused.because(PricingRefusal.TOO_MANY_ROWS).with("max", LINES_MAX);
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Spreadsheets in Dutch write semicolons. */
    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.indexOf(';') >= 0 ? ';' : ',';
    }

    private static void collect(
            CSVParser parser, Map<String, Integer> columns, List<CSVRecord> records, List<Long> lines) {
        long last = 0;
        try {
            var all = parser.iterator();
            while (all.hasNext()) {
                CSVRecord record = all.next();
                if (columns.isEmpty()) {
                    for (int i = 0; i < record.size(); i++) {
                        columns.putIfAbsent(
                                record.get(i).toLowerCase(Locale.ROOT).replace(' ', '_'), i);
                    }
                } else {
                    records.add(record);
                    lines.add(last + 1);
                }
                last = parser.getCurrentLineNumber();
                if (records.size() > LINES_MAX) {
                    throw Refused.because(PricingRefusal.TOO_MANY_ROWS).with("max", LINES_MAX);
                }
            }
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw Refused.because(PricingRefusal.CSV_MALFORMED, malformed).with("line", last + 1);
        }
    }

    private record Key(
            UUID variantId, int minQuantity, @Nullable Instant from) {}

    private Read rows(Map<String, Integer> columns, List<CSVRecord> records, List<Long> lines, String currency) {
        Set<String> skus = new HashSet<>();
        records.forEach(record -> skus.add(cell(columns, record, "sku")));
        Map<String, Variant> variants = wanted.bySku(skus);
        Map<Key, Long> seen = new HashMap<>();
        List<SetPrice> prices = new ArrayList<>();
        List<RefusedLine> refused = new ArrayList<>();
        for (int i = 0; i < records.size() && refused.size() < REFUSED_MAX; i++) {
            long line = lines.get(i);
            try {
                SetPrice price = row(columns, records.get(i), variants, currency);
                Long before =
                        seen.putIfAbsent(new Key(price.variantId(), price.minQuantity(), price.validFrom()), line);
                if (before != null) {
                    throw Refused.because(PricingRefusal.CSV_TWICE).with("line", before);
                }
                prices.add(price);
            } catch (Refused bad) {
                refused.add(new RefusedLine(line, bad.code(), texts.of(bad, LocaleContextHolder.getLocale())));
            }
        }
        return new Read(records.size(), prices, refused);
    }

    private static SetPrice row(
            Map<String, Integer> columns, CSVRecord record, Map<String, Variant> variants, String currency) {
        if (record.size() <= Math.max(position(columns, "sku"), position(columns, "price"))) {
            throw Refused.because(PricingRefusal.CSV_TOO_FEW_COLUMNS);
        }
        String sku = cell(columns, record, "sku");
        Variant variant = variants.get(sku);
        if (variant == null) {
            throw Refused.because(PricingRefusal.CSV_UNKNOWN_SKU).with("sku", sku);
        }
        BigDecimal minor = minor(cell(columns, record, "price"), currency);
        int decimals = Math.max(0, minor.scale());
        Instant from = moment(cell(columns, record, "valid_from"));
        Instant until = moment(cell(columns, record, "valid_until"));
        if (from != null && until != null && !until.isAfter(from)) {
            throw Refused.because(PricingRefusal.WRONG_PERIOD);
        }
        return new SetPrice(
                variant.id(),
                minor.setScale(decimals).unscaledValue().longValueExact(),
                decimals,
                quantity(cell(columns, record, "min_quantity")),
                from,
                until,
                Set.of("true", "yes", "ja", "1")
                        .contains(cell(columns, record, "announced").toLowerCase(Locale.ROOT)));
    }

    private static BigDecimal minor(String text, String currency) {
        Refused bad = Refused.because(PricingRefusal.CSV_BAD_PRICE).with("text", text);
        if (!PRICE.matcher(text).matches()) {
            throw bad;
        }
        BigDecimal minor =
                Amounts.minor(new BigDecimal(text.replace(',', '.')), currency).stripTrailingZeros();
        if (minor.scale() > MINOR_DECIMALS_MAX || minor.compareTo(BigDecimal.valueOf(AMOUNT_MAX)) > 0) {
            throw bad;
        }
        return minor;
    }

    private static int quantity(String text) {
        if (text.isEmpty()) {
            return 1;
        }
        int quantity = QUANTITY.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (quantity < 1 || quantity > QUANTITY_MAX) {
            throw Refused.because(PricingRefusal.CSV_BAD_QUANTITY).with("text", text);
        }
        return quantity;
    }

    /** An instant with its offset, or a day, which begins at midnight in the shop's own time. */
    private static @Nullable Instant moment(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.length() == "2027-03-28".length()
                    ? LocalDate.parse(text).atStartOfDay(SHOP_ZONE).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException wrong) {
            throw Refused.because(PricingRefusal.CSV_BAD_MOMENT, wrong).with("text", text);
        }
    }

    private static int position(Map<String, Integer> columns, String column) {
        return Objects.requireNonNullElse(columns.get(column), -1);
    }

    private static String cell(Map<String, Integer> columns, CSVRecord record, String column) {
        int position = position(columns, column);
        return position < 0 || position >= record.size() ? "" : record.get(position);
    }
}
