package io.toonbank.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request was refused for a reason a person can act on. Thrown before anything is written, or rolls back what was. Carries
 * the code, the arguments for its text, and where known the fields at fault as JSON pointers.
 */
public final class Refused extends RuntimeException {

    private final transient RefusalCode refusal;
    private final transient Map<String, Object> arguments = new LinkedHashMap<>();
    private final transient List<Field> fields = new ArrayList<>();

    private Refused(RefusalCode refusal, @Nullable Throwable cause) {
        super(refusal.code(), cause);
        this.refusal = refusal;
    }

    public static Refused because(RefusalCode refusal) {
        return new Refused(refusal, null);
    }

    public static Refused because(RefusalCode refusal, Throwable cause) {
        return new Refused(refusal, cause);
    }

    /** An argument for the text ({@code {name}}), also shown as an extension member of the problem document. */
    public Refused with(String name, Object value) {
        arguments.put(name, value);
        return this;
    }

    /** The field at fault, as an RFC 6901 pointer into the request body ("/lines/0/quantity"). */
    public Refused at(String pointer) {
        fields.add(new Field(pointer, refusal.code()));
        return this;
    }

    public Refused at(String pointer, String code) {
        fields.add(new Field(pointer, code));
        return this;
    }

    public RefusalCode refusal() {
        return refusal;
    }

    public String code() {
        return refusal.code();
    }

    public boolean is(RefusalCode other) {
        return refusal == other;
    }

    public Map<String, Object> arguments() {
        return Collections.unmodifiableMap(arguments);
    }

    public List<Field> fields() {
        return Collections.unmodifiableList(fields);
    }

    @Override
    public String getMessage() {
        return arguments.isEmpty() ? code() : code() + " " + arguments;
    }

    /** A field at fault and the code of what is wrong with it. */
    public record Field(String pointer, String code) {}
}
