package io.toonbank.kernel;

/** Refusals that belong to no module, in order of precedence. */
public enum KernelRefusal implements RefusalCode {
    /** A field is missing, malformed or of the wrong type. */
    INVALID("invalid", Kind.INVALID),
    QUANTITY_OUT_OF_RANGE("quantity-out-of-range", Kind.INVALID),
    NOT_FOUND("not-found", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    KernelRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return "toonbank." + code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
