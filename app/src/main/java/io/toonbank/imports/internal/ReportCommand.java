package io.toonbank.imports.internal;

import io.toonbank.imports.Arguments;
import io.toonbank.imports.internal.OrderReport.Line;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.RefusalTexts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code report orders --by country|month|channel|customer|all [--csv] [--channel CODE]}. */
@Component
public class ReportCommand {

    private static final String USAGE =
            "Usage: report orders --by country|month|channel|customer|all [--csv] [--channel CODE]";
    private static final List<String> HEADINGS = List.of(
            "key",
            "currency",
            "lines",
            "invoices",
            "orders",
            "credit_notes",
            "customers",
            "quantity",
            "exact_total",
            "rounded_total",
            "difference");

    private final OrderReport report;
    private final RefusalTexts texts;

    ReportCommand(OrderReport report, RefusalTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** What is wrong with the arguments; empty when nothing is. */
    public static String misuse(Arguments given) {
        boolean right = given.words().equals(List.of("orders"))
                && OrderReport.dimension(given.option("by", "")).isPresent();
        return right ? "" : USAGE;
    }

    public int run(Arguments given, PrintStream out) {
        try {
            List<List<String>> rows = new ArrayList<>();
            rows.add(HEADINGS);
            report.lines(
                            OrderReport.dimension(given.option("by", "")).orElseThrow(),
                            given.option("channel"),
                            null,
                            null)
                    .forEach(line -> rows.add(cells(line)));
            out.print(given.option("csv") == null ? table(rows) : csv(rows));
            return 0;
        } catch (Refused refused) {
            out.println(texts.of(refused, Locale.ENGLISH));
            return 1;
        }
    }

    static List<String> cells(Line line) {
        return List.of(
                line.key(),
                line.currency(),
                Long.toString(line.lines()),
                Long.toString(line.invoices()),
                Long.toString(line.orders()),
                Long.toString(line.creditNotes()),
                Long.toString(line.customers()),
                Long.toString(line.quantity()),
                line.exactTotal().toPlainString(),
                line.roundedTotal().toPlainString(),
                line.difference().toPlainString());
    }

    /** All lines with their headings, in RFC 4180. */
    public static String asCsv(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        lines.forEach(line -> rows.add(cells(line)));
        return csv(rows);
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : rows) {
            csv.append(String.join(",", row.stream().map(ReportCommand::quoted).toList()))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String table(List<List<String>> rows) {
        int[] widths = new int[HEADINGS.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                boolean words = i < 2;
                String cell = row.get(i);
                String space = " ".repeat(widths[i] - cell.length());
                table.append(words ? cell + space : space + cell).append(i == widths.length - 1 ? "\n" : "  ");
            }
        }
        return table.toString();
    }
}
