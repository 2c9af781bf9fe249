package io.toonbank.pricing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.toonbank.access.Access;
import io.toonbank.access.Permission;
import io.toonbank.catalog.Variant;
import io.toonbank.catalog.Variants;
import io.toonbank.pricing.PriceLists;
import io.toonbank.pricing.PriceLists.PriceList;
import io.toonbank.pricing.PriceLists.SetPrice;
import io.toonbank.pricing.web.PriceCsv.Read;
import io.toonbank.pricing.web.PriceCsv.RefusedLine;
import io.toonbank.pricing.web.PriceRows.Stored;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Price lists as files. What is exported can be imported again. */
@RestController
@RequestMapping("/api/admin/pricing/price-lists/{id}/prices.csv")
@Tag(name = "Price lists")
class PriceFileEndpoints {

    private static final int PAGE = 2_000;

    private final PriceLists lists;
    private final PriceRows rows;
    private final PriceCsv csv;
    private final Variants variants;
    private final TransactionTemplate transaction;
    private final Access access;

    PriceFileEndpoints(
            PriceLists lists,
            PriceRows rows,
            PriceCsv csv,
            Variants variants,
            TransactionTemplate transaction,
            Access access) {
        this.lists = lists;
        this.rows = rows;
        this.csv = csv;
        this.variants = variants;
        this.transaction = transaction;
        this.access = access;
    }

    /** @param applied false when nothing was set, because it was a trial or because lines were bad */
    record FileRead(int lines, int changed, List<RefusedLine> refused, boolean applied) {}

    @GetMapping
    @Operation(summary = "The prices of a list that hold now or later, as CSV")
    void export(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        access.require(Permission.PRICES_READ);
        PriceList list = lists.require(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("prices-" + list.code() + ".csv")
                        .build()
                        .toString());
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord("sku", "title", "price", "min_quantity", "valid_from", "valid_until", "announced");
        String cursor = null;
        List<Stored> page;
        do {
            page = rows.read(id, null, cursor, PAGE);
            print(printer, list, page);
            cursor = page.isEmpty() ? cursor : PriceRows.cursor(page.getLast());
        } while (page.size() == PAGE);
        printer.flush();
    }

    private void print(CSVPrinter printer, PriceList list, List<Stored> page) throws IOException {
        Map<UUID, Variant> facts =
                variants.find(page.stream().map(Stored::variantId).distinct().toList());
        for (Stored row : page) {
            Variant variant = facts.get(row.variantId());
            if (variant != null) {
                printer.printRecord(
                        variant.sku(),
                        variant.title().in("nl"),
                        Amounts.major(row.minor(), list.currency()),
                        row.minQuantity(),
                        row.from(),
                        row.until(),
                        row.announced());
            }
        }
    }

    @PostMapping(consumes = {"text/csv", "text/plain", "application/octet-stream"})
    @Operation(
            summary = "Set prices from CSV; every bad line is told with its number",
            description =
                    "Nothing is set while a line is bad, unless keepGood says to set the others; dryRun only reads.")
    FileRead read(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean keepGood,
            InputStream file) {
        access.require(Permission.PRICES_WRITE);
        PriceList list = lists.require(id);
        Read read = csv.read(file, list.currency());
        boolean apply = !dryRun && !read.prices().isEmpty() && (read.refused().isEmpty() || keepGood);
        int changed = apply ? Objects.requireNonNull(transaction.execute(_ -> set(id, read.prices()))) : 0;
        return new FileRead(read.lines(), changed, read.refused(), apply);
    }

    /** All or none, however many parts it takes. */
    private int set(UUID listId, List<SetPrice> prices) {
        int changed = 0;
        for (int from = 0; from < prices.size(); from += PriceLists.ROWS_MAX) {
            changed +=
                    lists.setPrices(listId, prices.subList(from, Math.min(prices.size(), from + PriceLists.ROWS_MAX)));
        }
        return changed;
    }
}
