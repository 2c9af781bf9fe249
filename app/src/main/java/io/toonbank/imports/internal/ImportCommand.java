package io.toonbank.imports.internal;

import io.toonbank.imports.Arguments;
import io.toonbank.imports.ImportJob;
import io.toonbank.imports.ImportKind;
import io.toonbank.imports.ImportOptions;
import io.toonbank.imports.ImportStatus;
import io.toonbank.imports.Imports;
import io.toonbank.imports.Imports.NewImport;
import io.toonbank.kernel.Refused;
import io.toonbank.platform.web.RefusalTexts;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code import KIND FILE}: loads a file, tells how far it is, and says at the end what was made and what was refused. */
@Component
public class ImportCommand {

    private static final String USAGE =
            "Usage: import products|inventory|customers|orders|uci FILE [--channel CODE] [--location CODE] [--language nl|en] [--report FILE]";
    private static final long MILLIS_BETWEEN_LINES = 1_000;

    private final Imports imports;
    private final RefusalTexts texts;

    ImportCommand(Imports imports, RefusalTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /** What is wrong with the arguments; empty when nothing is. */
    public static String misuse(Arguments given) {
        if (given.words().size() != 2 || ImportKind.ofWord(given.word(0)).isEmpty()) {
            return USAGE;
        }
        return Files.isReadable(Path.of(given.word(1))) ? "" : "The file " + given.word(1) + " cannot be read.";
    }

    public int run(Arguments given, PrintStream out, PrintStream progress) {
        try {
            Path file = Path.of(given.word(1));
            ImportJob job = imports.begin(new NewImport(
                    ImportKind.ofWord(given.word(0)).orElseThrow(),
                    file.getFileName().toString(),
                    file,
                    new ImportOptions(
                            given.option("channel"), given.option("location"), given.option("language", "en"))));
            if (job.line() > 0) {
                progress.println("This file was begun before; going on behind line " + job.line() + ".");
            }
            Speed speed = new Speed(progress, job.lines());
            ImportJob done = imports.run(job.id(), speed::show);
            summary(done, speed, out);
            report(done, given, file, out);
            return done.status() == ImportStatus.DONE ? 0 : 1;
        } catch (Refused refused) {
            progress.println(texts.of(refused, Locale.ENGLISH));
            return 1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void summary(ImportJob job, Speed speed, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%s %s: %,d rows read, %,d loaded, %,d there already, %,d refused; %,d rows/s%n",
                job.kind().word(),
                job.status() == ImportStatus.DONE ? "done" : job.status().name().toLowerCase(Locale.ROOT),
                job.lines(),
                job.loaded(),
                job.unchanged(),
                job.refused(),
                speed.average(job.lines()));
        for (Map.Entry<String, BigDecimal> count : job.summary().entrySet()) {
            out.printf(
                    Locale.ROOT,
                    "  %-28s %s%n",
                    count.getKey(),
                    count.getValue().toPlainString());
        }
        if (job.failure() != null) {
            out.println(job.failure());
        }
        if (job.status() == ImportStatus.INTERRUPTED) {
            out.println("Give the same command again to go on behind line " + job.line() + ".");
        }
    }

    private void report(ImportJob job, Arguments given, Path file, PrintStream out) throws IOException {
        if (job.refused() > 0) {
            Path report = Path.of(given.option("report", file.getFileName() + ".refused.csv"));
            try (var writer = Files.newBufferedWriter(report)) {
                imports.report(job.id(), writer);
            }
            out.println("Refused rows are listed in " + report.toAbsolutePath());
        }
    }

    /** Shows progress once a second. */
    private static final class Speed {

        private final PrintStream out;
        private final long before;
        private final long started = System.nanoTime();
        private long shown = started;

        Speed(PrintStream out, long before) {
            this.out = out;
            this.before = before;
        }

        void show(ImportJob job) {
            long now = System.nanoTime();
            if ((now - shown) / 1_000_000 >= MILLIS_BETWEEN_LINES) {
                shown = now;
                out.printf(
                        Locale.ROOT,
                        "  %,d rows, %d %% of the file, %,d refused, %,d rows/s%n",
                        job.lines(),
                        job.bytes() == 0 ? 100 : job.bytesRead() * 100 / job.bytes(),
                        job.refused(),
                        average(job.lines()));
            }
        }

        long average(long rows) {
            return (rows - before) * 1_000_000_000L / Math.max(1, System.nanoTime() - started);
        }
    }
}
