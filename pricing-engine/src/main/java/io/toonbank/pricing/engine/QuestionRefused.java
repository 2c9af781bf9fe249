package io.toonbank.pricing.engine;

/**
 * The question cannot be answered as asked: it contradicts itself or breaks a limit. Nothing has been computed. {@link #code()} is
 * stable, {@link #pointer()} says where in the question (JSON pointer).
 */
public final class QuestionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String pointer;

    public QuestionRefused(String code, String pointer, String detail) {
        super(code + " at " + (pointer.isEmpty() ? "/" : pointer) + ": " + detail);
        this.code = code;
        this.pointer = pointer;
    }

    public String code() {
        return code;
    }

    public String pointer() {
        return pointer;
    }
}
