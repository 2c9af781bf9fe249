package io.toonbank.imports;

import io.toonbank.kernel.RefusalCode;

/** Why an import, or a row of one, is refused; in order of precedence. */
public enum ImportsRefusal implements RefusalCode {
    NOT_FOUND("not-found", Kind.NOT_FOUND),
    UNKNOWN_KIND("unknown-kind", Kind.INVALID),
    FILE_TOO_LARGE("file-too-large", Kind.TOO_LARGE),
    UNREADABLE_FILE("unreadable-file", Kind.INVALID),
    ALREADY_RUNNING("already-running", Kind.CONFLICT),
    /** The first line does not name the columns this kind needs; argument {@code columns}. */
    COLUMNS_MISSING("columns-missing", Kind.INVALID),
    MALFORMED_CSV("malformed-csv", Kind.INVALID),
    /** From here on: reasons against one row. */
    NOT_UTF8("not-utf8", Kind.INVALID),
    TOO_FEW_COLUMNS("too-few-columns", Kind.INVALID),
    VALUE_MISSING("value-missing", Kind.INVALID),
    NOT_A_NUMBER("not-a-number", Kind.INVALID),
    NOT_A_DATE("not-a-date", Kind.INVALID),
    OUT_OF_RANGE("out-of-range", Kind.INVALID),
    UNKNOWN_SKU("unknown-sku", Kind.INVALID),
    UNKNOWN_LOCATION("unknown-location", Kind.INVALID),
    UNKNOWN_CHANNEL("unknown-channel", Kind.INVALID),
    WITHOUT_FIRST_ROW("without-first-row", Kind.INVALID),
    LINE_OF_REFUSED("line-of-refused", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ImportsRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "imports." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
