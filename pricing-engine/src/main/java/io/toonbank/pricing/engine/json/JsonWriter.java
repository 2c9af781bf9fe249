package io.toonbank.pricing.engine.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON without white space, members in the order they are given; what is absent is left out. */
final class JsonWriter {
    private static final String HEX = "0123456789abcdef";
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    JsonWriter open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    JsonWriter close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    JsonWriter name(String name) {
        separate();
        string(name);
        out.append(':');
        first = true;
        return this;
    }

    JsonWriter text(String name, @Nullable String value) {
        if (value != null) {
            name(name).value(value);
        }
        return this;
    }

    JsonWriter number(String name, long value) {
        return name(name).value(value);
    }

    JsonWriter number(String name, @Nullable Number value) {
        return value == null ? this : name(name).value(value.longValue());
    }

    JsonWriter flag(String name, boolean value) {
        name(name).separate();
        out.append(value);
        first = false;
        return this;
    }

    JsonWriter texts(String name, List<String> values) {
        name(name).open('[');
        for (int i = 0; i < values.size(); i++) {
            value(values.get(i));
        }
        return close(']');
    }

    JsonWriter value(String value) {
        separate();
        string(value);
        first = false;
        return this;
    }

    JsonWriter value(long value) {
        separate();
        out.append(value);
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Halves of surrogate pairs too, so that a lone one survives any encoding. */
    private void escape(char c) {
        out.append("\\u")
                .append(HEX.charAt(c >> 12))
                .append(HEX.charAt(c >> 8 & 15))
                .append(HEX.charAt(c >> 4 & 15))
                .append(HEX.charAt(c & 15));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
