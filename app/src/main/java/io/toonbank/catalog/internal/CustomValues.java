package io.toonbank.catalog.internal;

import io.toonbank.catalog.CatalogLimits;
import io.toonbank.catalog.CatalogRefusal;
import io.toonbank.catalog.CustomField;
import io.toonbank.kernel.Refused;
import io.toonbank.kernel.Translated;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Checks a value against its definition and writes it the one way it is kept. */
final class CustomValues {

    /** Values that are the same in every language stand under BCP 47's "undetermined". */
    static final String ANY_LANGUAGE = "und";

    private static final int NUMBER_LENGTH_MAX = 40;

    private CustomValues() {}

    static Translated check(CustomField field, Translated value, String pointer) {
        if (field.type() == CustomField.Type.TEXT) {
            for (String text : value.byLanguage().values()) {
                require(text.length() <= CatalogLimits.DESCRIPTION_LENGTH_MAX, field, pointer);
            }
            return value;
        }
        require(value.byLanguage().size() == 1, field, pointer);
        String given = value.byLanguage().values().iterator().next().strip();
        return new Translated(Map.of(ANY_LANGUAGE, canonical(field, given, pointer)));
    }

    private static String canonical(CustomField field, String given, String pointer) {
        require(given.length() <= NUMBER_LENGTH_MAX || field.type() == CustomField.Type.CHOICE, field, pointer);
        try {
            return switch (field.type()) {
                case TEXT -> given;
                case INTEGER -> new BigInteger(given).toString();
                case DECIMAL, MEASURE -> decimal(given, field, pointer);
                case BOOLEAN -> truth(given, field, pointer);
                case DATE -> LocalDate.parse(given).toString();
                case CHOICE -> choice(given, field, pointer);
            };
        } catch (NumberFormatException | DateTimeException _) {
            throw bad(field, pointer);
        }
    }

    private static String decimal(String given, CustomField field, String pointer) {
        BigDecimal number = new BigDecimal(given);
        require(Math.abs(number.scale()) <= NUMBER_LENGTH_MAX, field, pointer);
        return number.toPlainString();
    }

    private static String truth(String given, CustomField field, String pointer) {
        String lower = given.toLowerCase(Locale.ROOT);
        require(lower.equals("true") || lower.equals("false"), field, pointer);
        return lower;
    }

    private static String choice(String given, CustomField field, String pointer) {
        require(field.choices().stream().anyMatch(choice -> choice.code().equals(given)), field, pointer);
        return given;
    }

    private static void require(boolean right, CustomField field, String pointer) {
        if (!right) {
            throw bad(field, pointer);
        }
    }

    private static Refused bad(CustomField field, String pointer) {
        return Refused.because(CatalogRefusal.BAD_CUSTOM_VALUE)
                .with("field", field.code())
                .with("type", field.type().name().toLowerCase(Locale.ROOT))
                .at(pointer);
    }
}
