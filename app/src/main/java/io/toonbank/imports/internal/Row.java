package io.toonbank.imports.internal;

import io.toonbank.imports.ImportsRefusal;
import io.toonbank.kernel.Refused;
import java.math.BigDecimal;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a file. What a column must hold is asked for by what it should be; a {@link Refused} is the reason against the row.
 *
 * @param line where it starts in the file, the header being line 1
 */
record Row(long line, CSVRecord cells, Map<String, Integer> columns) {

    private static final int NUMBER_LENGTH_MAX = 30;

    /** Stripped; empty when the file has no such column. */
    String text(String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    /** Without the apostrophe that spreadsheets put in front of numbers. */
    String code(String column) {
        String text = text(column);
        return text.startsWith("'") ? text.substring(1) : text;
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw Refused.because(ImportsRefusal.VALUE_MISSING).with("column", column);
        }
        return text;
    }

    int requiredInteger(String column) {
        return integer(column, required(column));
    }

    int integer(String column, int otherwise) {
        String text = text(column);
        return text.isEmpty() ? otherwise : integer(column, text);
    }

    private static int integer(String column, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw notANumber(column, text);
        }
    }

    BigDecimal requiredDecimal(String column) {
        return decimal(column, required(column));
    }

    BigDecimal decimal(String column, BigDecimal otherwise) {
        String text = text(column);
        return text.isEmpty() ? otherwise : decimal(column, text);
    }

    private static BigDecimal decimal(String column, String text) {
        if (text.length() > NUMBER_LENGTH_MAX) {
            throw notANumber(column, text.substring(0, NUMBER_LENGTH_MAX));
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > NUMBER_LENGTH_MAX) {
                throw notANumber(column, text);
            }
            return number;
        } catch (NumberFormatException _) {
            throw notANumber(column, text);
        }
    }

    private static Refused notANumber(String column, String text) {
        return Refused.because(ImportsRefusal.NOT_A_NUMBER)
                .with("column", column)
                .with("value", text);
    }

    /** "true", "yes" and "1", in any case. */
    boolean truth(String column) {
        String text = text(column);
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes") || text.equals("1");
    }
}
