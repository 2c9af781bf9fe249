package io.toonbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.toonbank.catalog.Variants;
import io.toonbank.imports.Imports.NewImport;
import io.toonbank.kernel.Ids;
import io.toonbank.network.SalesChannels;
import io.toonbank.orders.Order;
import io.toonbank.orders.OrderBook;
import io.toonbank.orders.OrderKind;
import io.toonbank.orders.OrderTotals;
import io.toonbank.testing.ToonbankTest;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** On a slice of the real file (src/test/resources/uci/README.md); what the book answers is compared with the file itself. */
@ToonbankTest
class UciImportTest {

    private static final Path SLICE = Path.of("src/test/resources/uci/online-retail-slice.csv");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    private Imports imports;

    @Autowired
    private OrderTotals totals;

    @Autowired
    private OrderBook orders;

    @Autowired
    private SalesChannels channels;

    @Autowired
    private Variants variants;

    @TempDir
    private Path folder;

    /** What a set of lines comes to, summed here and not by the program. */
    private record Sums(long lines, long invoices, long customers, long quantity, BigDecimal exact) {

        static Sums of(List<CSVRecord> lines) {
            Set<String> invoices = new HashSet<>();
            Set<String> customers = new HashSet<>();
            long quantity = 0;
            BigDecimal exact = BigDecimal.ZERO;
            for (CSVRecord line : lines) {
                invoices.add(line.get("InvoiceNo"));
                if (!line.get("CustomerID").isEmpty()) {
                    customers.add(line.get("CustomerID"));
                }
                quantity += Long.parseLong(line.get("Quantity"));
                exact = exact.add(new BigDecimal(line.get("UnitPrice")).multiply(new BigDecimal(line.get("Quantity"))));
            }
            return new Sums(lines.size(), invoices.size(), customers.size(), quantity, exact.stripTrailingZeros());
        }

        static Sums of(OrderTotals.Total total) {
            return new Sums(
                    total.lines(),
                    total.orders() + total.credits(),
                    total.customers(),
                    total.quantity(),
                    total.exact().stripTrailingZeros());
        }
    }

    @Test
    void theBookAnswersWithTheFilesOwnTotals() throws IOException {
        ImportJob job = load(SLICE);
        assertThat(job.status()).as(job.failure()).isEqualTo(ImportStatus.DONE);
        assertThat(job.refused()).isZero();
        List<CSVRecord> lines = rows(SLICE);
        assertThat(sums(OrderTotals.Dimension.ALL)).containsExactly(java.util.Map.entry("all", Sums.of(lines)));
        assertThat(sums(OrderTotals.Dimension.COUNTRY)).isEqualTo(grouped(lines, line -> line.get("Country")));
        assertThat(sums(OrderTotals.Dimension.MONTH))
                .isEqualTo(grouped(lines, line -> line.get("InvoiceDate").substring(0, 7)));
        assertThat(sums(OrderTotals.Dimension.CUSTOMER).values())
                .containsExactlyInAnyOrderElementsOf(
                        grouped(lines, line -> line.get("CustomerID")).values());
    }

    @Test
    void keepsTheExactPriceAndTellsWhatRoundingMadeOfIt() {
        load(SLICE);
        OrderTotals.Total all = totals.by(OrderTotals.Dimension.ALL, period()).getFirst();
        assertThat(all.roundingDifference(2)).isEqualByComparingTo("-0.004");
        assertThat(invoice("550193").lines())
                .anySatisfy(line -> assertThat(line.exactUnitPrice()).isEqualTo("0.001"));
    }

    @Test
    void readsEveryTrapForWhatItIs() {
        load(SLICE);
        assertThat(invoice("C541433").kind()).isEqualTo(OrderKind.CREDIT);
        Order adjustment = invoice("A563186");
        assertThat(adjustment.amounts().total().amount()).isEqualTo(-1_106_206);
        assertThat(adjustment.lines().getFirst().variantId()).isNull();
        assertThat(invoice("542806").lines()).hasSizeGreaterThan(3);
        assertThat(invoice("542806").placedAt()).isEqualTo(Instant.parse("2011-02-01T11:19:00Z"));
        assertThat(adjustment.placedAt()).as("summer time in London").isEqualTo(Instant.parse("2011-08-12T13:51:00Z"));
        assertThat(variants.bySku("85123A")).isPresent();
        assertThat(variants.bySku("85123a")).isPresent();
        assertThat(variants.bySku("POST")).isEmpty();
    }

    @Test
    void loadingTheSameFileAgainDoublesNothing() throws IOException {
        load(SLICE);
        ImportJob again = load(SLICE);
        assertThat(again.loaded()).isZero();
        assertThat(again.unchanged()).isEqualTo(rows(SLICE).size());
        assertThat(sums(OrderTotals.Dimension.ALL).get("all").lines())
                .isEqualTo(rows(SLICE).size());
    }

    @Test
    void goesOnWhereItWasInterruptedAndListsTheRowsItCannotLoad() throws IOException {
        String mark = "T" + Ids.next().toString().substring(24);
        Path file = folder.resolve("generated.csv");
        Files.writeString(file, generated(mark, 2_500, 4));
        ImportJob begun = imports.begin(new NewImport(ImportKind.ORDERS, "generated", file, ImportOptions.DEFAULTS));
        assertThat(begun.kind()).isEqualTo(ImportKind.UCI);
        ImportJob stopped = imports.run(begun.id(), _ -> {
            throw new IllegalStateException("pulled the plug");
        });
        assertThat(stopped.status()).isEqualTo(ImportStatus.INTERRUPTED);
        assertThat(stopped.line()).isBetween(1L, 9_999L);
        ImportJob sameFile = imports.begin(new NewImport(ImportKind.ORDERS, "generated", file, ImportOptions.DEFAULTS));
        assertThat(sameFile.id()).isEqualTo(begun.id());
        ImportJob done = imports.run(begun.id(), _ -> {});
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.loaded()).isEqualTo(10_000);
        assertThat(done.refused()).isEqualTo(3);
        StringBuilder report = new StringBuilder();
        imports.report(done.id(), report);
        assertThat(report.toString().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("10002,imports.not-a-number"))
                .anyMatch(line -> line.startsWith("10003,imports.not-a-date"))
                .anyMatch(line -> line.startsWith("10004,imports.not-utf8"));
        for (int i : List.of(0, 999, 1_000, 2_499)) {
            assertThat(invoice(mark + i).lines()).hasSize(4);
        }
    }

    /** Credits cancel sales, so that the totals of the channel stay those of the slice: these invoices are in another year. */
    private static String generated(String mark, int invoices, int linesEach) {
        StringBuilder csv = new StringBuilder(
                "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
        for (int invoice = 0; invoice < invoices; invoice++) {
            for (int line = 0; line < linesEach; line++) {
                csv.append(mark).append(invoice).append(",POST,Postage,1,2001-05-05 10:00:00,1.00,,Nowhere\n");
            }
        }
        csv.append(mark).append("x,POST,Postage,many,2001-05-05 10:00:00,1.00,,Nowhere\n");
        csv.append(mark).append("x,POST,Postage,1,yesterday,1.00,,Nowhere\n");
        csv.append(mark).append("x,POST,Post\uFFFDge,1,2001-05-05 10:00:00,1.00,,Nowhere\n");
        return csv.toString();
    }

    private ImportJob load(Path file) {
        ImportJob job = imports.begin(
                new NewImport(ImportKind.UCI, file.getFileName().toString(), file, ImportOptions.DEFAULTS));
        return imports.run(job.id(), _ -> {});
    }

    private Order invoice(String number) {
        UUID channel = channels.byCode("uci").orElseThrow().id();
        return orders.byExternalId(channel, number).orElseThrow();
    }

    private OrderTotals.Period period() {
        Instant beforeTheFile = Instant.parse("2010-01-01T00:00:00Z");
        return new OrderTotals.Period(
                beforeTheFile,
                null,
                LONDON,
                channels.byCode("uci").orElseThrow().id());
    }

    private TreeMap<String, Sums> sums(OrderTotals.Dimension by) {
        TreeMap<String, Sums> sums = new TreeMap<>();
        totals.by(by, period()).forEach(total -> sums.put(total.key(), Sums.of(total)));
        return sums;
    }

    private static TreeMap<String, Sums> grouped(List<CSVRecord> lines, Function<CSVRecord, String> key) {
        TreeMap<String, List<CSVRecord>> groups = new TreeMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(key.apply(line), _ -> new ArrayList<>()).add(line));
        TreeMap<String, Sums> sums = new TreeMap<>();
        groups.forEach((name, of) -> sums.put(name, Sums.of(of)));
        return sums;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
