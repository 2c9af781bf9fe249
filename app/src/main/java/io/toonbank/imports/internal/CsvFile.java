package io.toonbank.imports.internal;

import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Refused;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file row by row, plain or gzipped, never more of it than a row at a time. */
final class CsvFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int HEADER_LENGTH_MAX = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final Counting counting;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<String, Integer> columns;
    private long lastLine;

    CsvFile(Path path) throws IOException {
        this.counting = new Counting(Files.newInputStream(path));
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        unpacked(counting),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                BUFFER);
        this.parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(reader))
                .setIgnoreEmptyLines(true)
                .setLenientEof(false)
                .get()
                .parse(reader);
        this.records = parser.iterator();
        this.columns = header();
        this.lastLine = parser.getCurrentLineNumber();
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, BUFFER);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        return first == 0x1F && second == 0x8B ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    /** Spreadsheets in Dutch write semicolons. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(HEADER_LENGTH_MAX);
        String head = "";
        char[] characters = new char[HEADER_LENGTH_MAX / 8];
        int read = reader.read(characters);
        if (read > 0) {
            head = new String(characters, 0, read);
        }
        reader.reset();
        if (!head.isEmpty() && head.charAt(0) == MARK) {
            long _ = reader.skip(1);
        }
        String first = head.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    private Map<String, Integer> header() {
        Map<String, Integer> header = new LinkedHashMap<>();
        CSVRecord first = nextRecord();
        if (first != null) {
            for (int i = 0; i < first.size(); i++) {
                header.putIfAbsent(first.get(i).strip(), i);
            }
        }
        return header;
    }

    /** Refuses {@code imports.columns-missing}. */
    void require(String... wanted) {
        for (String column : wanted) {
            if (!columns.containsKey(column)) {
                throw Refused.because(ImportsRefusal.COLUMNS_MISSING).with("columns", String.join(", ", wanted));
            }
        }
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    Map<String, Integer> columns() {
        return columns;
    }

    /** The next row, or null at the end. Refuses {@code imports.malformed-csv}. */
    @Nullable
    Row next() {
        CSVRecord record = nextRecord();
        if (record == null) {
            return null;
        }
        long line = lastLine + 1;
        lastLine = parser.getCurrentLineNumber();
        return new Row(line, record, columns);
    }

    /** Reasons why a row cannot be looked at at all. */
    void check(Row row) {
        int given = row.cells().size();
        if (given < columns.size() && given == 1) {
            throw Refused.because(ImportsRefusal.TOO_FEW_COLUMNS)
                    .with("given", given)
                    .with("expected", columns.size());
        }
        for (String cell : row.cells()) {
            if (cell.indexOf('\uFFFD') >= 0 || cell.indexOf('\0') >= 0) {
                throw Refused.because(ImportsRefusal.NOT_UTF8);
            }
        }
    }

    private @Nullable CSVRecord nextRecord() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException malformed) {
            throw Refused.because(ImportsRefusal.MALFORMED_CSV, malformed).with("line", lastLine);
        }
    }

    long bytesRead() {
        return counting.count;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static final class Counting extends FilterInputStream {

        private volatile long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
