package io.toonbank.pricing.engine.json;

import io.toonbank.pricing.engine.QuestionRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into maps, lists, strings, whole numbers and booleans. Numbers with a fraction or exponent are refused. */
final class JsonReader {
    private static final int DEEPEST = 64;
    private static final int MOST_DIGITS = 18;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    static @Nullable Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.invalid("something follows the value");
        }
        return value;
    }

    private @Nullable Object value() {
        skipSpace();
        char c = peek();
        return switch (c) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> literal("true", Boolean.TRUE);
            case 'f' -> literal("false", Boolean.FALSE);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        enter();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        skipSpace();
        if (peek() == '}') {
            return leave(members);
        }
        while (true) {
            skipSpace();
            if (peek() != '"') {
                throw invalid("a member needs a name");
            }
            String name = string();
            skipSpace();
            take(':');
            if (members.containsKey(name)) {
                throw invalid("member " + name + " comes twice");
            }
            members.put(name, value());
            skipSpace();
            if (peek() == '}') {
                return leave(members);
            }
            take(',');
        }
    }

    private List<@Nullable Object> list() {
        enter();
        List<@Nullable Object> values = new ArrayList<>();
        skipSpace();
        if (peek() == ']') {
            return leave(values);
        }
        while (true) {
            values.add(value());
            skipSpace();
            if (peek() == ']') {
                return leave(values);
            }
            take(',');
        }
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw invalid("nested too deep");
        }
    }

    private <T> T leave(T value) {
        at++;
        depth--;
        return value;
    }

    private String string() {
        at++;
        int start = at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\' && text.charAt(at) >= ' ') {
            at++;
        }
        if (peek() == '"') {
            return text.substring(start, at++);
        }
        StringBuilder out = new StringBuilder(text.substring(start, at));
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw invalid("a control character in a string");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw invalid("an unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw invalid("a wrong escape");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private Long number() {
        int start = at;
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        int digits = at;
        long value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        if (at == digits || at - digits > MOST_DIGITS || (at - digits > 1 && text.charAt(digits) == '0')) {
            at = start;
            throw invalid("no whole number");
        }
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            throw invalid("numbers are whole: amounts are in minor units");
        }
        return negative ? -value : value;
    }

    private @Nullable Object literal(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw invalid("an unknown word");
        }
        at += word.length();
        return value;
    }

    private void skipSpace() {
        while (at < text.length()
                && (text.charAt(at) == ' '
                        || text.charAt(at) == '\n'
                        || text.charAt(at) == '\t'
                        || text.charAt(at) == '\r')) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw invalid("the end comes too early");
        }
        return text.charAt(at);
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw invalid("expected " + expected);
        }
        at++;
    }

    private QuestionRefused invalid(String what) {
        return new QuestionRefused("json-invalid", "", what + ", at character " + at);
    }
}
